using System.Diagnostics.CodeAnalysis;
using GraphApi.GraphQL.Values;
using GraphApi.Memory.Operators;
using GraphApi.Memory.Predicates;
using GraphApi.Memory.Snapshots;
using GraphApi.Plan.Nodes;
using GraphApi.Plan.Walks;

namespace GraphApi.Memory.Walks;

/// <summary>What a request's arguments amount to: the nodes that a walk begins at, and the steps that it may take.</summary>
internal sealed class WalkStart(GraphSnapshot snapshot, WalkNode walk)
{
    /// <summary>The nodes of each argument that names records, sorted and without repeats; false, and an error of the field, where an id is that of no record.</summary>
    public bool TryFind(ExecutionState state, [NotNullWhen(true)] out int[][]? nodes)
    {
        nodes = new int[walk.Ids.Length][];
        for (var argument = 0; argument < nodes.Length; argument++)
        {
            var found = new SortedSet<int>();
            foreach (var id in walk.Ids[argument].Of(state.Variables))
            {
                if (!TryFind(id, out var node))
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
        if (walk.TypesOf(variables, model) is not { } types)
        {
            return null;
        }

        var tests = new RowTest?[model.ElementTypeCount];
        foreach (var type in types)
        {
            tests[type.Ordinal] = RowTest.Always;
        }

        return tests;
    }

    private bool TryFind(string id, out int node)
    {
        node = -1;
        if (!SeekOperator.TryFind(snapshot.Dataset.Ids, id, out var element)
            || element.Type >= snapshot.Dataset.Model.NodeTypes.Length
            || !snapshot.Dataset.Model.NodeTypes[element.Type].IsRecord)
        {
            return false;
        }

        node = snapshot.Table(element.Type).NodeIndexes[element.Row];
        return true;
    }
}
