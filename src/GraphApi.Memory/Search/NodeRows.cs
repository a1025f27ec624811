using GraphApi.Memory.Adjacency;
using GraphApi.Memory.Columns;
using GraphApi.Memory.Lists;
using GraphApi.Memory.Snapshots;
using GraphApi.Model.Datasets;
using GraphApi.Model.Types;

namespace GraphApi.Memory.Search;

/// <summary>Nodes of several types; a position is a node index.</summary>
internal sealed class NodeRows(GraphSnapshot snapshot, IEnumerable<NodeType> types) : ListSource
{
    private readonly NodeLocator _nodes = snapshot.Nodes;
    private readonly RowRange _all = new(0, snapshot.Dataset.NodeCount);

    public override IReadOnlyList<StoredTable> Tables { get; } = [.. types.Select(snapshot.Table)];

    public override RowRange RangeOf(int nearRow) => _all;

    public override ElementRef ElementAt(int position) => _nodes[position];

    public override ReadOnlySpan<byte> IdAt(int position)
    {
        var element = _nodes[position];
        return snapshot.Table(element.Type).Ids[element.Row];
    }
}
