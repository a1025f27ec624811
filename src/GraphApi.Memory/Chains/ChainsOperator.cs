using GraphApi.Memory.Operators;
using GraphApi.Memory.Snapshots;
using GraphApi.Memory.Walks;
using GraphApi.Plan.Nodes;

namespace GraphApi.Memory.Chains;

/// <summary>Searches for responsibility chains and writes them.</summary>
internal sealed class ChainsOperator(byte[] fragment, GraphSnapshot snapshot, ResponsibilityChains chains, FoundObject<ChainPosition> result) : FieldOperator
{
    private readonly WalkStart _start = new(snapshot, chains);
    private readonly ChainIndex _index = new(snapshot, chains.Rules, chains.Scope.KnownBy);

    public override void Write(ExecutionState state, int row)
    {
        state.Response.Write(fragment);
        if (!TryFindSubject(state, out var subject))
        {
            state.Response.WriteNull();
            return;
        }

        var (graph, found) = new ChainGathering(state, snapshot, _index, chains).Find(subject);
        result.Write(state, new ChainPosition(graph, found));
    }

    /// <summary>The node that the chains begin with; false, and an error of the field, where the id is that of no such record.</summary>
    private bool TryFindSubject(ExecutionState state, out int subject)
    {
        subject = -1;
        if (!_start.TryFind(state, out var nodes))
        {
            return false;
        }

        subject = nodes[0][0];
        var type = snapshot.Dataset.Model.NodeTypes[snapshot.Nodes[subject].Type];
        if (chains.Rules.Subjects.Contains(type))
        {
            return true;
        }

        state.AddError(chains.NoSubject(chains.Of.Of(state.Variables)[0], type));
        return false;
    }
}
