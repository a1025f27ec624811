namespace GraphApi.Ingest.Tests.Tables;

public class HeaderIssueTests
{
    private const string JobColumns = "id, from, to, since, until";

    [Fact]
    public void A_missing_column() => Check("jobs.csv", "id,from,to,since\njob,ann,alp,2020\n",
        $"jobs.csv, row 1, column until: the column is missing; the columns of Job are {JobColumns}");

    [Fact]
    public void An_unknown_column() => Check("jobs.csv", "id,from,to,since,until,sinse\njob,ann,alp,2020,2021,\n",
        $"jobs.csv, row 1, column sinse: Job has no such column; its columns are {JobColumns}");

    [Fact]
    public void A_mistyped_column() => Check("jobs.csv", "id,from,to,sinse,until\njob,ann,alp,2020,2021\n", $"""
        jobs.csv, row 1, column sinse: Job has no such column (did you mean since?); its columns are {JobColumns}
        jobs.csv, row 1, column since: the column is missing; the columns of Job are {JobColumns}
        """);

    [Fact]
    public void A_column_that_is_there_twice() => Check("jobs.csv", "id,from,to,since,until,from\njob,ann,alp,2020,2021,ann\n",
        "jobs.csv, row 1, column from: the column is there twice, as field 2 and field 6");

    // What refers to jobs is not blamed for that: only the table itself can be mended.
    [Fact]
    public void A_missing_reference() => Check("jobs.csv", "id,from,since,until\njob,ann,2020,2021\n",
        $"jobs.csv, row 1, column to: the column is missing; the columns of Job are {JobColumns}");

    [Fact]
    public void A_missing_id_column() => Check("camps.csv", "name,kind,country,latitude,longitude,open\nAlp,MOUNTAIN,UA,46.5,30,true\n",
        "camps.csv, row 1, column id: the column is missing; the columns of Camp are id, name, kind, country, latitude, longitude, open");

    [Fact]
    public void An_empty_file() => Check("jobs.csv", "", $"jobs.csv: the file is empty; its first line names the columns: {JobColumns}");

    [Fact]
    public void A_header_that_is_no_csv() => Check("jobs.csv", "id,\"from\"x,to,since,until\njob,ann,alp,2020,2021\n",
        "jobs.csv, row 1: the header cannot be read: there is text after the closing quote of the field; a quote inside a quoted field is doubled");

    [Fact]
    public void Columns_come_in_any_order_and_a_byte_order_mark_is_allowed()
    {
        using var folder = new DataFolder();
        folder.Write("jobs.csv", "\uFEFFuntil,to,id,\"from\",since\r\n2021,alp,job,ann,2020\r\n");
        Assert.Equal("", folder.Issues());
    }

    private static void Check(string file, string text, string issues)
    {
        using var folder = new DataFolder();
        Assert.Equal(issues, folder.Write(file, text).Issues());
    }
}
