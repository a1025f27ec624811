using System.Collections.Immutable;

namespace GraphApi.Model.Datasets;

/// <summary>
/// Values from a short list (enums, countries, dates): a code by row, and the texts by code. Codes rise with the order of the values:
/// by code point for enums and countries, by first day and then last day for dates.
/// </summary>
public sealed class CodedColumn(ImmutableArray<string> texts, int[] codes) : Column
{
    /// <summary>The distinct values that occur, in their order.</summary>
    public ImmutableArray<string> Texts => texts;

    public override int Count => codes.Length;

    public override bool IsNull(int row) => codes[row] < 0;

    /// <summary>The code of a row, -1 where it has no value.</summary>
    public int this[int row] => codes[row];

    public ReadOnlySpan<int> Codes => codes;

    public string? GetString(int row) => codes[row] < 0 ? null : texts[codes[row]];
}
