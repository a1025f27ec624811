using GraphApi.Neo4j;
using GraphApi.Neo4j.Import;
using GraphApi.Plan;
using GraphApi.Server.Commands;

namespace GraphApi.Server.Tests.Commands;

public class ImportReportTests
{
    private static readonly DatasetFacts s_facts = new("abc", 1234, 56789, 10, 2000, [], null, null, null);

    [Theory]
    [InlineData(false, 0, "Data set abc is the current one in Neo4j at bolt://x now: 1,234 records, 56,789 relationships, 10 sources, 2,000 citations.")]
    [InlineData(false, 5000, "Data set abc is the current one in Neo4j at bolt://x now: 1,234 records, 56,789 relationships, 10 sources, 2,000 citations. 5,000 rows of it were there already.")]
    [InlineData(true, 0, "Data set abc was the current one in Neo4j at bolt://x already: 1,234 records, 56,789 relationships, 10 sources, 2,000 citations. Nothing was written.")]
    public void The_end_says_what_was_done(bool wasCurrent, int resumed, string expected) =>
        Assert.Equal(expected, ImportReport.Of(new ImportOutcome(s_facts, GraphSlot.A, wasCurrent, resumed), "bolt://x"));

    [Fact]
    public void The_time_is_told_in_seconds() => Assert.Equal("Done. It took 65.4 s.", ImportReport.WithTime("Done.", TimeSpan.FromMilliseconds(65_432)));
}
