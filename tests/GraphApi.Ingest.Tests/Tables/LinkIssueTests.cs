namespace GraphApi.Ingest.Tests.Tables;

public class LinkIssueTests
{
    [Fact]
    public void A_duplicate_id_names_both_places()
    {
        using var folder = new DataFolder();
        folder.Append("people.csv", "alp,Another,,,,\n");
        Assert.Equal("camps.csv, row 2, column id: \"alp\" is the id of people.csv, row 3 already; ids are unique over all tables", folder.Issues().Split('\n')[0]);
    }

    [Fact]
    public void A_reference_to_nothing_or_to_the_wrong_type()
    {
        using var folder = new DataFolder();
        folder.Append("jobs.csv", "job-2,bob,ann,,\n").Append("citations.csv", "c6,job-2,arr,SUPPORTS\nc7,post,post,SUPPORTS\n");
        Assert.Equal("""
            citations.csv, row 7, column source: "arr" is the id of an Arrival (arrivals.csv, row 2); it must be the id of a Source
            citations.csv, row 8, column subject: "post" is the id of a Source (sources.csv, row 2); it must be the id of a record or a relationship
            jobs.csv, row 3, column from: "bob" is the id of nothing in the data; it must be the id of a Person
            jobs.csv, row 3, column to: "ann" is the id of a Person (people.csv, row 2); it must be the id of a Camp
            """, folder.Issues());
    }

    [Fact]
    public void A_record_or_relationship_without_citation()
    {
        using var folder = new DataFolder();
        folder.Write("citations.csv", "id,subject,source,stance\nc1,ann,post,SUPPORTS\nc2,arr,post,SUPPORTS\nc3,trip,post,DISPUTES\n");
        Assert.Equal("""
            camps.csv, row 2, column id: "alp" has no citation; every Camp must be the subject of at least one, so that it can be traced to a source
            jobs.csv, row 2, column id: "job" has no citation; every Job must be the subject of at least one, so that it can be traced to a source
            """, folder.Issues());
    }

    [Fact]
    public void A_single_relationship_that_is_missing_or_doubled()
    {
        using var folder = new DataFolder();
        folder.Append("trips.csv", "lost,,,,,\n").Append("arrivals.csv", "arr-2,trip,alp\n").Append("citations.csv", "c6,lost,post,SUPPORTS\nc7,arr-2,post,SUPPORTS\n");
        Assert.Equal("""
            trips.csv, row 3, column id: "lost" has no Arrival; every Trip has exactly one, in arrivals.csv
            arrivals.csv, row 3, column from: "trip" has an Arrival at row 2 already; every Trip has exactly one
            """, folder.Issues());
    }

    [Fact]
    public void Relationships_without_an_id_column_are_numbered()
    {
        using var folder = new DataFolder();
        folder.Write("jobs.csv", "from,to,since,until\n" + string.Concat(Enumerable.Repeat("ann,alp,2020,2021\n", 10)));
        folder.Replace("citations.csv", "c5,job,post,SUPPORTS\n", string.Concat(Enumerable.Range(1, 10).Select(row => $"cj{row},jobs-{row:00},post,SUPPORTS\n")));
        var jobs = folder.Read().Dataset!.Relationships[1];
        Assert.Equal(Enumerable.Range(1, 10).Select(row => $"jobs-{row:00}"), Enumerable.Range(0, 10).Select(row => jobs.Ids.GetString(row)!));
    }
}
