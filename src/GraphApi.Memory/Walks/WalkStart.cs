using System.Diagnostics.CodeAnalysis;
using GraphApi.GraphQL.Values;
using GraphApi.Memory.Operators;
using GraphApi.Memory.Predicates;
using GraphApi.Memory.Snapshots;
using GraphApi.Model.Types;
using GraphApi.Plan.Nodes;
using GraphApi.Plan.Scopes;

namespace GraphApi.Memory.Walks;

/// <summary>What a request's arguments amount to: the nodes that a walk begins at, and the steps that it may take.</summary>
internal sealed class WalkStart(GraphSnapshot snapshot, WalkNode walk)
{
    private readonly Visibility _visibility = new(snapshot.Dataset.Model, walk.Scope);

    /// <summary>The nodes of each argument that names records, sorted and without repeats; false, and an error of the field, where an id is that of no record.</summary>
    public bool TryFind(ExecutionState state, [NotNullWhen(true)] out int[][]? nodes)
    {
        nodes = new int[walk.Ids.Length][];
        for (var argument = 0; argument < nodes.Length; argument++)
        {
            var found = new SortedSet<int>();
            foreach (var id in walk.Ids[argument].Of(state.Variables))
            {
                if (!TryFind(state, id, out var node))
                {
                    state.AddError(walk.NoRecord(walk.Ids[argument], id));
                    return false;
                }

                found.Add(node);
            }

            nodes[argument] = [.. found];
        }

        return true;
    }

    /// <summary>By ordinal of the relationship's type, which relationships are followed; null where all are.</summary>
    public RowTest?[]? FindRestrictions(CoercedVariables variables)
    {
        var model = snapshot.Dataset.Model;
        var types = walk.TypesOf(variables, model);
        if (types is null && walk.Scope == TimeScope.None)
        {
            return null;
        }

        var tests = new RowTest?[model.ElementTypeCount];
        foreach (var type in types ?? model.RelationshipTypes)
        {
            tests[type.Ordinal] = BindVisible(type, variables);
        }

        return tests;
    }

    private bool TryFind(ExecutionState state, string id, out int node)
    {
        node = -1;
        if (!ElementWriter.TryFind(snapshot.Dataset.Ids, id, out var element)
            || snapshot.Dataset.Model.ElementType(element.Type) is not NodeType { IsRecord: true } type
            || !BindVisible(type, state.Variables).Holds(state, element.Row, relationship: -1))
        {
            return false;
        }

        node = snapshot.Table(type).NodeIndexes[element.Row];
        return true;
    }

    private RowTest BindVisible(ElementType type, CoercedVariables variables) => _visibility.OfType(type) is { } visible
        ? new PredicateBinder(snapshot, variables).Bind(visible, new RowScope(snapshot.Table(type), Relationship: null, Items: null))
        : RowTest.Always;
}
