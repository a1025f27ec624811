using GraphApi.Model.Datasets;
using GraphApi.Neo4j.Import.Csv;
using GraphApi.Neo4j.Tests.Support;
using GraphApi.Plan.Search;

namespace GraphApi.Neo4j.Tests.Import;

/// <summary>Files that the real neo4j-admin makes a database of.</summary>
[Collection(Neo4jTestGroup.Name)]
public sealed class CsvExportTests(Neo4jFixture fixture) : ImportBase(fixture)
{
    [Fact]
    public async Task A_database_that_was_made_of_the_files_and_completed_by_an_import_is_the_same_as_an_imported_one()
    {
        var dataset = HarbourData.Build();
        await ImportAsync(dataset);
        var imported = await StoredGraphText.ReadAsync(Session);
        await ReplaceDatabaseAsync(dataset);
        var search = SearchIndex.Build(dataset);
        var written = dataset.NodeCount + dataset.Relationships.Sum(table => table.Count) + dataset.Citations!.Source.Length + search.Vocabulary.Count + search.EntryCount;
        Assert.Equal((false, written), Told(await ImportAsync(dataset)));
        Assert.Equal(imported, await StoredGraphText.ReadAsync(Session));
    }

    private async Task ReplaceDatabaseAsync(Dataset dataset)
    {
        var folder = Directory.CreateTempSubdirectory("graphapi-csv-").FullName;
        try
        {
            CsvExport.Write(dataset, folder);
            await Fixture.Process.StopAsync();
            await Fixture.Process.RunAsync("sh", Path.Combine(folder, CsvExport.CommandFile), "--overwrite-destination", "neo4j");
            await Fixture.Process.StartAsync();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
