using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GraphApi.Ingest;

namespace GraphApi.Server.Commands;

/// <summary>Writes a data set in numbers, for people.</summary>
internal static class SummaryText
{
    private const string Row = "  {0,-24}{1,8:N0}";
    private const string EvidenceHeader = "{0,-26}{1,8}{2,16}{3,14}{4,11}";
    private const string EvidenceRow = "  {0,-24}{1,8:N0}{2,16:N0}{3,14:N0}{4,11:N0}";

    public static string Write(string folder, DatasetSummary summary)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{folder} has no problems.").AppendLine(CultureInfo.InvariantCulture, $"Version {summary.Version}");
        WriteCounts("Rows", summary.Tables, text);
        WriteCounts("Sources by kind", summary.SourceKinds, text);
        WriteCounts("Sources by perspective", summary.Perspectives, text);
        if (!summary.Evidence.IsEmpty)
        {
            text.AppendLine().AppendLine(string.Format(CultureInfo.InvariantCulture, EvidenceHeader, "Evidence", "rows", "one publisher", "unsupported", "disputed"));
            foreach (var table in summary.Evidence)
            {
                text.AppendLine(string.Format(CultureInfo.InvariantCulture, EvidenceRow, table.Table, table.Rows, table.OnePublisher, table.Unsupported, table.Disputed));
            }

            text.AppendLine(string.Format(
                CultureInfo.InvariantCulture,
                EvidenceRow,
                "all",
                summary.Evidence.Sum(table => table.Rows),
                summary.Evidence.Sum(table => table.OnePublisher),
                summary.Evidence.Sum(table => table.Unsupported),
                summary.Evidence.Sum(table => table.Disputed)));
        }

        return text.ToString();
    }

    private static void WriteCounts(string title, ImmutableArray<(string Name, int Count)> counts, StringBuilder text)
    {
        if (counts.IsEmpty)
        {
            return;
        }

        text.AppendLine().AppendLine(title);
        foreach (var (name, count) in counts)
        {
            text.AppendLine(string.Format(CultureInfo.InvariantCulture, Row, name, count));
        }
    }
}
