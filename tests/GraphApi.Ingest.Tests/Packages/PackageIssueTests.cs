namespace GraphApi.Ingest.Tests.Packages;

public class PackageIssueTests
{
    private const string Tables = "people, camps, trips, sources, citations, arrivals, jobs";

    [Fact]
    public void A_missing_folder()
    {
        var result = new DatasetReader(DataFolder.Model, new IngestOptions()).Read("/nowhere/at/all");
        Assert.Null(result.Dataset);
        Assert.Equal("datapackage.json: there is no folder /nowhere/at/all; the data folder holds this file and the tables as CSV", string.Join('\n', result.Issues));
    }

    [Fact]
    public void A_missing_package() => Check(folder => folder.Delete("datapackage.json"), "datapackage.json: there is no such file in the data folder");

    [Fact]
    public void A_missing_file_is_the_only_thing_reported_though_others_refer_to_it() =>
        Check(folder => folder.Delete("people.csv"), "people.csv: there is no such file in the data folder");

    [Fact]
    public void A_file_that_is_too_large() => Check(
        folder =>
        {
            // Only its length is set: it takes no room on the disk.
            using var file = File.OpenWrite(Path.Combine(folder.Path, "people.csv"));
            file.SetLength(2_147_483_592);
        },
        "people.csv: the file has 2147483592 bytes; at most 2147483591 can be read");

    [Fact]
    public void A_package_that_is_not_UTF_8() => Check(
        folder => folder.Replace("datapackage.json", "Free to use.", "\\ud800"),
        "datapackage.json: the package has a text that is not valid Unicode: Cannot read incomplete UTF-16 JSON text as string with missing low surrogate.");

    [Theory]
    [InlineData("{\n  \"resources\": [,]\n}", "row 2: this is not valid JSON: ',' is an invalid start of a value.")]
    [InlineData("[]", "datapackage.json: the package must be an object with a list \"resources\", one entry a table: { \"name\": ..., \"path\": ... }")]
    [InlineData("{ \"resources\": {} }", "datapackage.json: the package must be an object with a list \"resources\", one entry a table: { \"name\": ..., \"path\": ... }")]
    public void A_package_that_cannot_be_read(string json, string issue) =>
        Check(folder => folder.Write("datapackage.json", json), issue.StartsWith("row", StringComparison.Ordinal) ? $"datapackage.json, {issue}" : issue);

    [Fact]
    public void A_resource_that_the_model_does_not_have() => Check(
        folder => folder.Replace("datapackage.json", "\"jobs\"", "\"jbos\""), $"""
        datapackage.json: resource jbos is no table of the model; the tables are {Tables}
        datapackage.json: there is no resource jobs, which holds every Job; a table without rows still has its file with a header
        """);

    [Fact]
    public void Resources_without_name_or_path_and_paths_that_lead_out() => Check(
        folder => folder
            .Replace("datapackage.json", "{ \"name\": \"jobs\", \"path\": \"jobs.csv\" }", "{ \"path\": \"jobs.csv\" }, { \"name\": \"jobs\" }")
            .Replace("datapackage.json", "\"people.csv\"", "\"sub/../../people.csv\"")
            .Replace("datapackage.json", "\"camps.csv\"", "\"/camps.csv\"")
            .Replace("datapackage.json", "\"trips.csv\"", "\"https://example.org/trips.csv\"")
            .Replace("datapackage.json", "\"arrivals.csv\" }", "\"arrivals.csv\" }, { \"name\": \"arrivals\", \"path\": \"arrivals.csv\" }"), """
        datapackage.json: resource people has the path "sub/../../people.csv", which leads out of the data folder
        datapackage.json: resource camps has the path "/camps.csv", which leads out of the data folder
        datapackage.json: resource trips has the path "https://example.org/trips.csv", which leads out of the data folder
        datapackage.json: resource 8 has no name; it must be the name of a table
        datapackage.json: resource jobs has no path; it must be the path of one file in the data folder
        datapackage.json: resource arrivals is there 2 times
        """);

    [Fact]
    public void A_schema_that_disagrees_with_the_model() => Check(
        folder => folder.Replace("datapackage.json", "\"path\": \"jobs.csv\"", """
            "path": "jobs.csv", "schema": { "fields": [
              { "name": "id", "type": "integer" }, { "name": "from" }, { "name": "to", "type": "string" }, { "name": "sinse", "type": "string" }, { "name": "until", "type": "date" }] }
            """), """
        datapackage.json: resource jobs: field id has the type "integer"; by the model it is one of string, any
        datapackage.json: resource jobs: Job has no field sinse (did you mean since?); its fields are id, from, to, since, until
        datapackage.json: resource jobs: field until has the type "date"; by the model it is one of string, any
        datapackage.json: resource jobs has no field since, which Job has
        """);

    [Fact]
    public void The_licence_note_goes_into_the_data_set()
    {
        using var folder = new DataFolder();
        Assert.Equal("Free to use.", folder.Read().Dataset!.Licence);
    }

    private static void Check(Action<DataFolder> change, string issues)
    {
        using var folder = new DataFolder();
        change(folder);
        Assert.Equal(issues, folder.Issues());
    }
}
