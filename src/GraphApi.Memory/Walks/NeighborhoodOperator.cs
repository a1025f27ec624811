using GraphApi.Memory.Operators;
using GraphApi.Memory.Predicates;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Nodes;
using GraphApi.Plan.Walks;

namespace GraphApi.Memory.Walks;

/// <summary>Searches for what surrounds some records and writes it.</summary>
internal sealed class NeighborhoodOperator(byte[] fragment, Neighborhood neighborhood, WalkStart start, WalkIndex index, FoundObject<FoundNeighborhood> result) : FieldOperator
{
    private readonly bool _countsOmitted = neighborhood.Selects(WalkValue.Omitted);
    private readonly bool _needsRelationships = neighborhood.Fields.Any(field => field is WalkElementsField { Elements: WalkElements.Relationships });

    public override void Write(ExecutionState state, int row)
    {
        state.Response.Write(fragment);
        if (!start.TryFind(state, out var centres))
        {
            state.Response.WriteNull();
            return;
        }

        var request = new NeighborhoodRequest(centres[0], neighborhood.Depth.Of(state.Variables), neighborhood.Limit.Of(state.Variables), _countsOmitted);
        result.Write(state, Search(state, request, start.FindRestrictions(state.Variables)));
    }

    private FoundNeighborhood Search(ExecutionState state, NeighborhoodRequest request, RowTest?[]? restrictions) => restrictions is null
        ? Search(state, request, default(EveryStep))
        : Search(state, request, new RestrictedSteps(state, index.Relationships, restrictions));

    private FoundNeighborhood Search<TFilter>(ExecutionState state, NeighborhoodRequest request, TFilter filter)
        where TFilter : struct, IStepFilter
    {
        var budget = state.NewWalkBudget();
        var search = new NeighborhoodSearch<TFilter>(index.Graph, filter, request, budget, state.Scratch.Walk);
        search.Run();
        state.Visit(budget.Spent);
        return new FoundNeighborhood(search.Nodes, _needsRelationships ? Between(state, search.Nodes, filter) : [], search.IsTruncated, search.Omitted);
    }

    /// <summary>All relationships between some nodes, by id.</summary>
    private List<int> Between<TFilter>(ExecutionState state, List<int> nodes, TFilter filter)
        where TFilter : struct, IStepFilter
    {
        var graph = index.Graph;
        var marks = state.Scratch.Walk.Marks;
        marks.Clear(graph.NodeCount);
        nodes.ForEach(node => marks.Mark(node, 0));
        var between = new List<int>();
        foreach (var node in nodes)
        {
            state.Visit(graph.Degree(node));
            for (var position = graph.Offsets[node]; position < graph.Offsets[node + 1]; position++)
            {
                // Each relationship is met from both its ends, or once where both are one.
                var far = graph.Far[position];
                if (far >= node && marks.IsMarked(far) && filter.Allows(graph, position))
                {
                    between.Add(graph.Relationships[position]);
                }
            }
        }

        between.Sort();
        return between;
    }
}
