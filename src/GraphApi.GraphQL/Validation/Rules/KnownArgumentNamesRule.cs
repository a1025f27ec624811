using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;

namespace GraphApi.GraphQL.Validation.Rules;

/// <summary>The field or directive that is given an argument defines it.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Argument-Names</remarks>
public sealed class KnownArgumentNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterArgument(ArgumentNode node)
    {
        var position = Context.Position;
        if (position.Argument is not null)
        {
            return;
        }

        if (position.Directive is { } directive)
        {
            Report(node, $"directive \"{directive}\"", directive.Arguments);
        }
        else if (position.Field is { } field)
        {
            Report(node, $"field \"{position.ParentType}.{field.Name}\"", field.Arguments);
        }
    }

    private void Report(ArgumentNode node, string owner, DefinitionList<InputValueDefinition> known) =>
        Context.ReportError($"Unknown argument \"{node.Name.Value}\" on {owner}.{Suggestions.DidYouMean(node.Name.Value, known.Names)}", node);
}
