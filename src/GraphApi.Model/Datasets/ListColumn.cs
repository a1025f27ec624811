using System.Collections.Immutable;

namespace GraphApi.Model.Datasets;

/// <summary>Lists of text values (aliases, countries, enums): per row a run of codes, and the texts by code, in code point order.</summary>
public sealed class ListColumn(ImmutableArray<string> texts, int[] offsets, int[] codes) : Column
{
    /// <summary>The distinct values that occur, in code point order.</summary>
    public ImmutableArray<string> Texts => texts;

    public override int Count => offsets.Length - 1;

    public override bool IsNull(int row) => false;

    /// <summary>The codes of a row's values, in the data's order.</summary>
    public ReadOnlySpan<int> this[int row] => codes.AsSpan(offsets[row], offsets[row + 1] - offsets[row]);
}
