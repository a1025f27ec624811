using GraphApi.Memory.Adjacency;
using GraphApi.Memory.Columns;
using GraphApi.Memory.Snapshots;
using GraphApi.Model.Datasets;
using GraphApi.Model.Types;

namespace GraphApi.Memory.Lists;

/// <summary>The far records along a relationship field, each with its relationship; a position is one of the adjacency list.</summary>
internal sealed class AdjacentRows(GraphSnapshot snapshot, RelationshipField field, int[] nearNodes) : ListSource
{
    private readonly NodeLocator _nodes = snapshot.Nodes;
    private readonly AdjacencyList _adjacency = snapshot.Adjacency(field);

    public override IReadOnlyList<StoredTable> Tables { get; } = [.. field.Far.Types.Select(snapshot.Table)];

    public override StoredTable Relationships { get; } = snapshot.Table(field.Relationship);

    public override RowRange RangeOf(int nearRow) => _adjacency.RangeOf(nearNodes[nearRow]);

    public override ElementRef ElementAt(int position) => _nodes[NodeAt(position)];

    /// <summary>The node index of the far record.</summary>
    public int NodeAt(int position) => _adjacency.Far[position];

    public override int RelationshipAt(int position) => _adjacency.Relationships[position];

    public override ReadOnlySpan<byte> IdAt(int position)
    {
        var element = ElementAt(position);
        return snapshot.Table(element.Type).Ids[element.Row];
    }
}
