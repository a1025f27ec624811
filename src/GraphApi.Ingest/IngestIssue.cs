using System.Text;

namespace GraphApi.Ingest;

/// <summary>One thing that is wrong with a data folder: where it is, what was found there and what is allowed.</summary>
/// <param name="File">Path of the file inside the data folder.</param>
/// <param name="Row">The line of the file on which the record starts, from 1; null where the whole file is meant.</param>
/// <param name="Column">Name of the column; null where the whole record is meant.</param>
/// <param name="Value">The value as it was found, shortened; null where it is beside the point.</param>
/// <param name="Message">What is wrong; where there is a value, the end of a sentence that begins with it.</param>
public sealed record IngestIssue(string File, int? Row, string? Column, string? Value, string Message)
{
    private const int MaxValueLength = 80;

    public override string ToString()
    {
        var text = new StringBuilder(File);
        text.Append(Row is { } row ? $", row {row}" : "").Append(Column is null ? "" : $", column {Column}").Append(": ");
        return text.Append(Value is null ? "" : $"\"{Value}\" ").Append(Message).ToString();
    }

    /// <summary>A value as it is shown: at most 80 characters, control characters and bytes that are no UTF-8 made visible.</summary>
    internal static string Show(ReadOnlySpan<byte> value)
    {
        var text = new StringBuilder();
        foreach (var rune in Encoding.UTF8.GetString(value[..Math.Min(value.Length, 4 * (MaxValueLength + 1))]).EnumerateRunes())
        {
            if (text.Length >= MaxValueLength)
            {
                return text.Append('…').ToString();
            }

            text.Append(Rune.IsControl(rune) ? $"\\u{rune.Value:x4}" : rune.ToString());
        }

        return text.ToString();
    }
}
