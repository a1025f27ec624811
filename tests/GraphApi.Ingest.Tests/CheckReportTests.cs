namespace GraphApi.Ingest.Tests;

public class CheckReportTests
{
    [Fact]
    public void A_sound_folder_is_told_in_numbers()
    {
        using var folder = new DataFolder();
        folder
            .Append("sources.csv", "times,News,Times,COURT,INTERNATIONAL,2022,2024-01-01\nnote,News,,MEDIA,PARTY,2022,2024-01-01\n")
            .Append("camps.csv", "sea,Sea,,,,,\nhut,Hut,,,,,\n")
            .Append("citations.csv", "c6,alp,times,SUPPORTS\nc7,sea,times,DISPUTES\nc8,hut,note,SUPPORTS\nc9,hut,times,DISPUTES\n");
        var result = folder.Read();
        Assert.Equal($"""
            Data set {result.Dataset!.Version}

            Rows by table
              people                                1
              camps                                 3
              trips                                 1
              sources                               3
              citations                             9
              arrivals                              1
              jobs                                  1

            Sources by kind
              COURT                                 1
              MEDIA                                 2

            Sources by perspective
              INTERNATIONAL                         1
              PARTY                                 2

            Evidence by table                    rows  one publisher  no support  disputed
              people                                1              1           0         0
              camps                                 3              1           1         2
              trips                                 1              1           0         0
              arrivals                              1              1           0         0
              jobs                                  1              1           0         0

            """, Report(result));
    }

    [Fact]
    public void Problems_are_listed_and_counted()
    {
        using var folder = new DataFolder();
        folder.Replace("jobs.csv", "2020,2021", "x,y");
        Assert.Equal("""
            jobs.csv, row 2, column since: "x" is not a date; allowed are a year, a month or a day that exists, such as 2022, 2022-10 or 2022-10-21
            2 problems, of which 1 are not shown; nothing was loaded.

            """, Report(folder.Read(maxIssues: 1)));
        folder.Replace("jobs.csv", "x,y", "x,");
        Assert.Equal("""
            jobs.csv, row 2, column since: "x" is not a date; allowed are a year, a month or a day that exists, such as 2022, 2022-10 or 2022-10-21
            1 problem; nothing was loaded.

            """, Report(folder.Read()));
    }

    private static string Report(IngestResult result)
    {
        using var output = new StringWriter { NewLine = "\n" };
        CheckReport.Write(result, output);
        return output.ToString();
    }
}
