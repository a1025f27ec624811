using GraphApi.Memory.Lists;
using GraphApi.Memory.Operators;
using GraphApi.Memory.Snapshots;

namespace GraphApi.Memory.Grouping;

/// <summary>Counts by the far records of a relationship field. An ordinal is a node index, which rises with the id.</summary>
/// <param name="nodes">Finds a record by its ordinal.</param>
/// <param name="rows">The rows of the relationship field.</param>
/// <param name="select">Which of them a request counts; null for all.</param>
/// <param name="filter">The filter of the request; null where every row counts.</param>
internal sealed class FarGroupReader(NodeLocator nodes, AdjacentRows rows, Func<ExecutionState, BoundList>? select, RowFilter? filter = null) : GroupReader
{
    public override GroupReader Bind(ExecutionState state) => select?.Invoke(state) switch
    {
        null => this,
        { Candidates.Count: 0 } => NoGroupReader.Instance,
        var list => new FarGroupReader(nodes, rows, null, list.Filter),
    };

    public override void Read(ExecutionState state, int row, List<int> ordinals)
    {
        var (start, end) = rows.RangeOf(row);
        state.Visit(end - start);
        for (var position = start; position < end; position++)
        {
            // The rows rise by the far record, so that several relationships to one record are neighbours.
            var far = rows.NodeAt(position);
            if ((ordinals.Count == 0 || ordinals[^1] != far) && (filter is null || filter.Accepts(state, nodes[far], rows.RelationshipAt(position))))
            {
                ordinals.Add(far);
            }
        }

        if (ordinals.Count == 0)
        {
            ordinals.Add(None);
        }
    }

    public override void Write(ExecutionState state, int ordinal, ShapeOperator? shape) => shape!.Write(state, nodes[ordinal]);
}
