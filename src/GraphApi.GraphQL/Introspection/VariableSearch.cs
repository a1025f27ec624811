using System.Collections.Immutable;
using GraphApi.GraphQL.Language;

namespace GraphApi.GraphQL.Introspection;

/// <summary>Looks for a variable in the arguments and selections of fields, through the fragments that they spread.</summary>
internal sealed class VariableSearch(IReadOnlyDictionary<string, FragmentDefinitionNode> fragments)
{
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

    /// <remarks>Directives on the fields themselves do not count: they decide whether there is a value, not which.</remarks>
    public bool UsesVariables(IReadOnlyList<FieldNode> fields) => fields.Any(UsesVariables);

    private bool UsesVariables(FieldNode field) =>
        UsesVariables(field.Arguments) || (field.SelectionSet is not null && UsesVariables(field.SelectionSet));

    private bool UsesVariables(SelectionSetNode set) => set.Selections.Any(selection =>
        selection.Directives.Any(static directive => UsesVariables(directive.Arguments)) || selection switch
        {
            FieldNode field => UsesVariables(field),
            InlineFragmentNode inline => UsesVariables(inline.SelectionSet),
            FragmentSpreadNode spread => _visited.Add(spread.Name.Value)
                && fragments.TryGetValue(spread.Name.Value, out var fragment) && UsesVariables(fragment.SelectionSet),
            _ => throw new ArgumentOutOfRangeException(nameof(set), selection.GetType(), "Not a kind of selection."),
        });

    private static bool UsesVariables(ImmutableArray<ArgumentNode> arguments) =>
        arguments.Any(static argument => UsesVariables(argument.Value));

    private static bool UsesVariables(ValueNode value) => value switch
    {
        VariableNode => true,
        ListValueNode list => list.Values.Any(UsesVariables),
        ObjectValueNode @object => @object.Fields.Any(static field => UsesVariables(field.Value)),
        _ => false,
    };
}
