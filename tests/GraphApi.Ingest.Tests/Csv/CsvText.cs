using System.Text;

namespace GraphApi.Ingest.Tests.Csv;

/// <summary>Writes CSV, and makes up values for it.</summary>
internal static class CsvText
{
    private static readonly string[] s_pieces = ["a", "B", "7", " ", ",", "\"", "\n", "\r\n", "\u00E9", "\u0416", "\U0001F600", "'", ";"];

    /// <summary>A record with its line end; values that do not need quotes sometimes have them.</summary>
    public static string Record(IEnumerable<string> values, Random random) =>
        string.Join(',', values.Select(value => Field(value, random))) + (random.Next(2) == 0 ? "\n" : "\r\n");

    public static string RandomValue(Random random)
    {
        var text = new StringBuilder();
        for (var length = random.Next(6); length > 0; length--)
        {
            text.Append(s_pieces[random.Next(s_pieces.Length)]);
        }

        return text.ToString();
    }

    private static string Field(string value, Random random) =>
        value.AsSpan().ContainsAny(",\"\r\n") || random.Next(4) == 0 ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
}
