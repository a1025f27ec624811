using GraphApi.Bolt.Tests.Support;
using GraphApi.Model.Tests.Datasets;
using GraphApi.Neo4j.Import;
using GraphApi.Neo4j.Tests.Support;

namespace GraphApi.Neo4j.Tests.Import;

/// <summary>What an import leaves in a database.</summary>
[Collection(Neo4jTestGroup.Name)]
public class StoredGraphTests(Neo4jFixture fixture)
{
    [Fact]
    public async Task Every_record_relationship_and_citation_is_stored_with_its_values()
    {
        await using var driver = fixture.Driver();
        var session = driver.Session();
        await session.EmptyAsync();
        var rows = new CampRows()
            .Add("people", "p-1", "Olha \"O.\"", "Оля|a;b", "1970-02", "UA|PL", "https://example.org/o?a=1")
            .Add("people", "p-2", "Bo")
            .Add("camps", "c-1", "Artek", "SEASIDE", "UA", "44.5", "-34.25", "true")
            .Add("trips", "t-1", "2022-10-01", "2022", "30", "40", "AT_LEAST")
            .Add("arrivals", "a-1", "t-1", "c-1")
            .Add("jobs", "j-1", "p-1", "c-1", "2021", "")
            .Add("sources", "s-1", "A ruling", "", "COURT", "INTERNATIONAL", "2023-05", "2024-01-02")
            .Add("sources", "s-2", "A page", "Paper", "MEDIA", "PARTY", "", "2024-01-03")
            .Cite("t-1", "s-1").Cite("t-1", "s-2", "DISPUTES").CiteTheRest();

        await new Neo4jImporter(driver, new Neo4jImportOptions { Uri = fixture.Uri }).ReplaceAsync(rows.Build(), TestContext.Current.CancellationToken);

        Assert.Equal("", await StoredGraphText.ReadAsync(session));
    }
}
