using GraphApi.Memory.Connections;
using GraphApi.Memory.Lists;
using GraphApi.Memory.Operators;
using GraphApi.Memory.Snapshots;
using GraphApi.Plan.Search;

namespace GraphApi.Memory.Search;

/// <summary>Writes what a text finds as a connection.</summary>
internal sealed class SearchOperator(GraphSnapshot snapshot, SearchFinder finder, int list, ConnectionOperator[] fields, byte[] end) : FieldOperator
{
    public override void Write(ExecutionState state, int row)
    {
        var found = FoundPage.Of(finder.Find(state), state.Page(list));
        var used = state.ScratchUsed;
        var page = new Page(Place(state, found), found.Hits.Count, IsSelected: true, TotalCount: 0, found.HasNext, found.HasPrevious);
        foreach (var field in fields)
        {
            field.Write(state, in page);
        }

        state.Response.Write(end);
        state.ReleaseScratch(used);
    }

    /// <summary>Puts the nodes of the hits where the connection's fields find them, and the hits beside them; returns the first place.</summary>
    private int Place(ExecutionState state, FoundPage found)
    {
        var hits = new Dictionary<int, SearchHit>(found.Hits.Count);
        var first = state.Scratch.Take(found.Hits.Count);
        for (var index = 0; index < found.Hits.Count; index++)
        {
            var hit = found.Hits[index];
            var node = snapshot.Dataset.Ids.TryFind(hit.Id, out var element) ? snapshot.Dataset.Nodes[element.Type].NodeIndex[element.Row] : -1;
            state.Scratch.Positions[first + index] = node;
            hits.Add(node, hit);
        }

        state.Hits(list) = hits;
        return first;
    }
}
