using System.Collections.Immutable;
using System.Globalization;
using GraphApi.Model.Datasets;

namespace GraphApi.Ingest;

/// <summary>Writes what came of checking a data folder, for people: the data set in numbers, or everything that is wrong.</summary>
public static class CheckReport
{
    public static void Write(IngestResult result, TextWriter output)
    {
        if (result.Dataset is { } dataset)
        {
            Write(dataset, output);
            return;
        }

        foreach (var issue in result.Issues)
        {
            output.WriteLine(issue);
        }

        output.WriteLine(result.OmittedCount == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{Problems(result.IssueCount)}; nothing was loaded.")
            : string.Create(CultureInfo.InvariantCulture, $"{Problems(result.IssueCount)}, of which {result.OmittedCount} are not shown; nothing was loaded."));
    }

    private static string Problems(int count) => count == 1 ? "1 problem" : $"{count} problems";

    private static void Write(Dataset dataset, TextWriter output)
    {
        var summary = DatasetSummary.Of(dataset);
        output.WriteLine($"Data set {summary.Version}");
        WriteCounts("Rows by table", summary.Tables, output);
        WriteCounts("Sources by kind", summary.SourceKinds, output);
        WriteCounts("Sources by perspective", summary.Perspectives, output);
        if (summary.Evidence.Length > 0)
        {
            output.WriteLine();
            output.WriteLine("Evidence by table                    rows  one publisher  no support  disputed");
            foreach (var count in summary.Evidence)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {count.Table,-30} {count.Rows,8} {count.OnePublisher,14} {count.Unsupported,11} {count.Disputed,9}"));
            }
        }
    }

    private static void WriteCounts(string title, ImmutableArray<(string Name, int Count)> counts, TextWriter output)
    {
        if (counts.Length == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(title);
        foreach (var (name, count) in counts)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-30} {count,8}"));
        }
    }
}
