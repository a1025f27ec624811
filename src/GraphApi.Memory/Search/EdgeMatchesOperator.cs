using System.Collections.Immutable;
using GraphApi.Memory.Connections;
using GraphApi.Memory.Operators;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Search;

namespace GraphApi.Memory.Search;

/// <summary>Writes the values that an edge's node was found by.</summary>
internal sealed class EdgeMatchesOperator(byte[] fragment, int list, ImmutableArray<OutputField> fields) : EdgeOperator
{
    public override void Write(ExecutionState state, int position)
    {
        state.Response.Write(fragment);
        SearchJson.WriteMatches(state.Response, state.HitAt(list, position).Matches, fields);
    }
}
