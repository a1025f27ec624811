using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;

namespace GraphApi.GraphQL.Validation.Rules;

/// <summary>The schema defines every directive that the document applies.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Directives-Are-Defined</remarks>
public sealed class KnownDirectivesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterDirective(DirectiveNode node, DirectiveLocation location)
    {
        if (Context.Position.Directive is not null)
        {
            return;
        }

        var name = node.Name.Value;
        Context.ReportError(
            name is "defer" or "stream"
                ? $"Directive \"@{name}\" is not offered: every response is delivered whole. Remove the directive."
                : $"Unknown directive \"@{name}\".{Suggestions.DidYouMean($"@{name}", Context.Schema.Directives.Names.Select(static known => $"@{known}"))}",
            node);
    }
}
