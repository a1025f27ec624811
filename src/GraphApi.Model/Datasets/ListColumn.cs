using System.Collections.Immutable;

namespace GraphApi.Model.Datasets;

/// <summary>Lists of text values (aliases, countries, enums): per row a run of codes, and the texts by code, in code point order.</summary>
public sealed class ListColumn(ImmutableArray<string> texts, int[] offsets, int[] codes) : Column
{
    /// <summary>The distinct values that occur, in code point order.</summary>
    public ImmutableArray<string> Texts => texts;

    public override int Count => offsets.Length - 1;

    public override bool IsNull(int row) => false;

    /// <summary>Where each row starts in <see cref="Codes"/>, and one more.</summary>
    public ReadOnlySpan<int> Offsets => offsets;

    /// <summary>The codes of all rows.</summary>
    public ReadOnlySpan<int> Codes => codes;

    /// <summary>The codes of a row's values, in the data's order.</summary>
    public ReadOnlySpan<int> this[int row] => codes.AsSpan(offsets[row], offsets[row + 1] - offsets[row]);
}
