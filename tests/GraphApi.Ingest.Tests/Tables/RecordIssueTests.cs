using System.Text;

namespace GraphApi.Ingest.Tests.Tables;

public class RecordIssueTests
{
    [Theory]
    [InlineData("job,ann,alp,2020", "row 2: the record has 4 fields, but the header has 5; a field with a comma, quote or line break in it stands in quotes")]
    [InlineData("job,ann,alp,2020,2021,", "row 2: the record has 6 fields, but the header has 5; a field with a comma, quote or line break in it stands in quotes")]
    [InlineData("job,ann,alp,\"2020\"x,2021", "row 2, column since: there is text after the closing quote of the field; a quote inside a quoted field is doubled")]
    [InlineData("job,ann,alp,20\"20,2021", "row 2, column since: there is a quote inside a field that does not begin with one; such a field stands in quotes, with the quote doubled")]
    [InlineData("job,ann,alp,2020\r,2021", "row 2, column since: there is a carriage return without a line feed; lines end in LF or CRLF, and a field with a line break in it stands in quotes")]
    [InlineData("job,ann,alp,\"2020,2021\nx,ann,alp,,\n", "row 2, column since: the quote that opens this field is never closed; everything up to the end of the file is inside it")]
    public void A_record_that_is_no_csv(string record, string issue)
    {
        using var folder = new DataFolder();
        folder.Write("jobs.csv", $"id,from,to,since,until\n{record}\n");
        Assert.Equal($"jobs.csv, {issue}", folder.Issues());
    }

    [Fact]
    public void A_spoiled_record_hides_nothing_of_the_others()
    {
        using var folder = new DataFolder();
        folder.Write("jobs.csv", "id,from,to,since,until\njob,ann,alp\njob-2,ann,\"no\nwhere\",99,\n\njob-2,ann,alp,,\n");
        folder.Append("citations.csv", "c6,job-2,post,SUPPORTS\n");
        Assert.Equal("""
            jobs.csv, row 2: the record has 3 fields, but the header has 5; a field with a comma, quote or line break in it stands in quotes
            jobs.csv, row 3, column since: "99" is not a date; allowed are a year, a month or a day that exists, such as 2022, 2022-10 or 2022-10-21
            jobs.csv, row 3, column to: "no\u000awhere" is the id of nothing in the data; it must be the id of a Camp
            jobs.csv, row 6, column id: "job-2" is the id of jobs.csv, row 3 already; ids are unique over all tables
            """, folder.Issues());
    }

    [Fact]
    public void Invalid_UTF_8_and_NUL_are_reported_where_they_are()
    {
        using var folder = new DataFolder();
        byte[] text = [.. "id,name,aliases,birthDate,nationalities,homepage\nann,Ann,\"x\ny\",1990,UA,\nbob,B"u8, 0xFF, .. "b,,,,\ncyd,C\0d,,,,\n"u8];
        folder.Write("people.csv", text).Append("citations.csv", "c6,bob,post,SUPPORTS\nc7,cyd,post,SUPPORTS\n");
        Assert.Equal("""
            people.csv, row 4, column name: "B�b" is not valid UTF-8; save the file as UTF-8
            people.csv, row 5, column name: "C\u0000d" has a NUL character in it
            """, folder.Issues());
    }

    [Fact]
    public void A_file_in_UTF_16_is_reported()
    {
        using var folder = new DataFolder();
        folder.Write("jobs.csv", Encoding.Unicode.GetBytes("\uFEFFid,from,to,since,until\n"));
        Assert.Equal("jobs.csv: the file is in UTF-16; save it as UTF-8", folder.Issues());
    }

    [Fact]
    public void Empty_ids_and_references_are_reported_once()
    {
        using var folder = new DataFolder();
        folder.Append("jobs.csv", ",ann,alp,,\n,ann,alp,,\njob-2,,alp,,\n").Append("citations.csv", "c6,,post,SUPPORTS\nc7,job-2,post,SUPPORTS\n");
        Assert.Equal("""
            citations.csv, row 7, column subject: the field is empty; it must be the id of a record or a relationship
            jobs.csv, row 3, column id: the id is empty; every row has one, unique over all tables
            jobs.csv, row 4, column id: the id is empty; every row has one, unique over all tables
            jobs.csv, row 5, column from: the field is empty; it must be the id of a Person
            """, folder.Issues());
    }
}
