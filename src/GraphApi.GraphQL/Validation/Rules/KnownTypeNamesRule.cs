using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Language;

namespace GraphApi.GraphQL.Validation.Rules;

/// <summary>The schema has every type that a type condition or a variable names.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragment-Spread-Type-Existence</remarks>
public sealed class KnownTypeNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterNamedType(NamedTypeNode node)
    {
        var name = node.Name.Value;
        if (Context.Schema.Types.Find(name) is null)
        {
            Context.ReportError($"Unknown type \"{name}\".{Suggestions.DidYouMean(name, Context.Schema.Types.Names)}", node);
        }
    }
}
