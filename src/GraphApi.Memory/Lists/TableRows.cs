using GraphApi.Memory.Adjacency;
using GraphApi.Memory.Columns;
using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Lists;

/// <summary>All rows of one table; a position is a row.</summary>
internal sealed class TableRows(StoredTable table) : ListSource
{
    private readonly int _type = table.Type.Ordinal;
    private readonly RowRange _all = new(0, table.Count);

    public override IReadOnlyList<StoredTable> Tables { get; } = [table];

    public override RowRange RangeOf(int nearRow) => _all;

    public override ElementRef ElementAt(int position) => new(_type, position);

    public override ReadOnlySpan<byte> IdAt(int position) => table.Ids[position];
}
