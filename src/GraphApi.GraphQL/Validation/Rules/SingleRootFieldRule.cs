using System.Collections.Immutable;
using GraphApi.GraphQL.Language;

namespace GraphApi.GraphQL.Validation.Rules;

/// <summary>A subscription selects exactly one root field, which is no introspection field and does not depend on variables.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Single-Root-Field</remarks>
public sealed class SingleRootFieldRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterOperationDefinition(OperationDefinitionNode node)
    {
        if (node.Operation != OperationType.Subscription || Context.Schema.SubscriptionType is null)
        {
            return;
        }

        var subject = node.Name is { } name ? $"Subscription \"{name.Value}\"" : "Anonymous Subscription";
        var (fields, conditions) = CollectSubscriptionFields(node.SelectionSet);
        if (conditions.Count > 0)
        {
            Context.ReportError($"{subject} must not use `@skip` or `@include` directives in the top level selection.", Locations(conditions));
            return;
        }

        var extra = fields.FindAll(field => ResponseName(field) != ResponseName(fields[0]));
        if (extra.Count > 0)
        {
            Context.ReportError($"{subject} must select only one top level field.", Locations(extra));
        }

        var introspection = fields.FindAll(static field => field.Name.Value.StartsWith("__", StringComparison.Ordinal));
        if (introspection.Count > 0)
        {
            Context.ReportError($"{subject} must not select an introspection top level field.", Locations(introspection));
        }
    }

    /// <summary>The root fields, each fragment entered once, and the directives that would make one of them conditional.</summary>
    /// <remarks>https://spec.graphql.org/September2025/#CollectSubscriptionFields()</remarks>
    private (List<FieldNode> Fields, List<DirectiveNode> Conditions) CollectSubscriptionFields(SelectionSetNode root)
    {
        var fields = new List<FieldNode>();
        var conditions = new List<DirectiveNode>();
        var visited = new HashSet<string>(StringComparer.Ordinal);
        var sets = new List<SelectionSetNode> { root };
        for (var i = 0; i < sets.Count; i++)
        {
            foreach (var selection in sets[i].Selections)
            {
                conditions.AddRange(selection.Directives.Where(static directive => directive.Name.Value is "skip" or "include"));
                if (selection is FieldNode field)
                {
                    fields.Add(field);
                }
                else if (SelectionSetOf(selection, visited) is { } nested)
                {
                    sets.Add(nested);
                }
            }
        }

        return (fields, conditions);
    }

    private SelectionSetNode? SelectionSetOf(SelectionNode selection, HashSet<string> visited) => selection switch
    {
        InlineFragmentNode inline => inline.SelectionSet,
        FragmentSpreadNode spread when visited.Add(spread.Name.Value) => Context.GetFragment(spread.Name.Value)?.SelectionSet,
        _ => null,
    };

    private static string ResponseName(FieldNode field) => (field.Alias ?? field.Name).Value;

    private static ImmutableArray<Location> Locations(IEnumerable<AstNode> nodes) => [.. nodes.Select(static node => node.Location)];
}
