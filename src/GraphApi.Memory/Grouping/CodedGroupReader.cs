using GraphApi.Memory.Columns;
using GraphApi.Memory.Operators;
using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Grouping;

/// <summary>Counts by the values of a coded column, or by the beginning that they share: the year or the month of a date.</summary>
internal sealed class CodedGroupReader : GroupReader
{
    private readonly CodedColumn _column;

    /// <summary>By code: the ordinal of the group.</summary>
    private readonly int[] _ordinals;

    /// <summary>By ordinal.</summary>
    private readonly byte[][] _json;

    private CodedGroupReader(CodedColumn column, int[] ordinals, List<string> values)
    {
        _column = column;
        _ordinals = ordinals;
        _json = EscapedText.Quote(values);
    }

    public static CodedGroupReader Of(CodedColumn column) => new(column, [.. Enumerable.Range(0, column.Texts.Length)], [.. column.Texts]);

    /// <summary>By the first characters of a date; one that is recorded less exactly has no value. Codes rise with time, so that equal beginnings are neighbours.</summary>
    public static CodedGroupReader OfBeginnings(CodedColumn dates, int length)
    {
        var ordinals = new int[dates.Texts.Length];
        var values = new List<string>();
        for (var code = 0; code < ordinals.Length; code++)
        {
            var text = dates.Texts[code];
            if (text.Length < length)
            {
                ordinals[code] = None;
                continue;
            }

            if (values.Count == 0 || !text.StartsWith(values[^1], StringComparison.Ordinal))
            {
                values.Add(text[..length]);
            }

            ordinals[code] = values.Count - 1;
        }

        return new CodedGroupReader(dates, ordinals, values);
    }

    public override void Read(ExecutionState state, int row, List<int> ordinals)
    {
        var code = _column[row];
        ordinals.Add(code < 0 ? None : _ordinals[code]);
    }

    public override void Write(ExecutionState state, int ordinal, ShapeOperator? shape) => state.Response.Write(_json[ordinal]);
}
