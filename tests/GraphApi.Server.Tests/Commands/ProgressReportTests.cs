using GraphApi.Neo4j.Import;
using GraphApi.Server.Commands;

namespace GraphApi.Server.Tests.Commands;

public class ProgressReportTests
{
    [Fact]
    public void A_log_gets_a_line_for_each_activity_and_each_tenth_of_it() => Assert.Equal(
        """
        making sure of constraints and indexes
        writing Person: 0 of 2,000 (0 %)
        writing Person: 200 of 2,000 (10 %)
        writing Person: 900 of 2,000 (45 %)
        writing Camp: 900 of 2,000 (45 %)
        all is written: 2,000 of 2,000 (100 %)

        """,
        Show(isInteractive: false));

    [Fact]
    public void A_terminal_gets_a_bar_that_moves_and_goes() => Assert.Equal(
        """
        [..............................] making sure of constraints and indexes
        [..............................] writing Person: 0 of 2,000 (0 %)
        [..............................] writing Person: 50 of 2,000 (2 %)
        [###...........................] writing Person: 200 of 2,000 (10 %)
        [###...........................] writing Person: 250 of 2,000 (12 %)
        [#############.................] writing Person: 900 of 2,000 (45 %)
        [#############.................] writing Camp: 900 of 2,000 (45 %)
        [##############################] all is written: 2,000 of 2,000 (100 %)

        """,
        Show(isInteractive: true));

    /// <summary>What is written, with a line break in place of each return to the beginning of the line.</summary>
    private static string Show(bool isInteractive)
    {
        using var output = new StringWriter();
        var report = new ProgressReport(new Terminal(output, TextWriter.Null, isInteractive));
        report.Report(new ImportProgress("making sure of constraints and indexes", 0, 0));
        foreach (var done in new[] { 0, 50, 200, 250, 900 })
        {
            report.Report(new ImportProgress("writing Person", done, 2000));
        }

        report.Report(new ImportProgress("writing Camp", 900, 2000));
        report.Report(new ImportProgress("all is written", 2000, 2000));
        report.Close();
        return output.ToString().Replace("\r\u001b[K", "\n", StringComparison.Ordinal).TrimStart('\n');
    }
}
