using GraphApi.Memory.Adjacency;
using GraphApi.Memory.Columns;
using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Lists;

/// <summary>The citations that belong to a row: those about it, or those that rest on it.</summary>
internal sealed class CitationRows(RowLists lists, StoredTable citations) : ListSource
{
    private readonly int _type = citations.Type.Ordinal;

    public override IReadOnlyList<StoredTable> Tables { get; } = [citations];

    public override RowRange RangeOf(int nearRow) => lists.RangeOf(nearRow);

    public override ElementRef ElementAt(int position) => new(_type, lists.Rows[position]);

    public override ReadOnlySpan<byte> IdAt(int position) => citations.Ids[lists.Rows[position]];
}
