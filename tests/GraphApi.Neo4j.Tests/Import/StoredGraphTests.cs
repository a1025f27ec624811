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

        var dataset = rows.Build();
        await new Neo4jImporter(driver, new Neo4jImportOptions { Uri = fixture.Uri }).ReplaceAsync(dataset, TestContext.Current.CancellationToken);
        var text = await StoredGraphText.ReadAsync(session);

        Assert.Equal(
            """
            (:Camp_A:Element_A) corroboration_disputed=false corroboration_level="SINGLE_SOURCE" corroboration_perspectives=["PARTY"] corroboration_publishers=1 corroboration_sourceKinds=["MEDIA"] corroboration_sources=1 country="UA" id="c-1" kind="SEASIDE" knownSince="2023" knownSince__first=738520 knownSince__last=738884 label="Artek (seaside) 44.5" latitude=44.5f longitude=-34.25f name="Artek" open=true type="Camp"
            (:Citation_A:Element_A) id="cit-11" stance="SUPPORTS" subject="p-1" subjectType="Person" type="Citation"
            (:Citation_A:Element_A) id="cit-12" stance="SUPPORTS" subject="p-2" subjectType="Person" type="Citation"
            (:Citation_A:Element_A) id="cit-13" stance="SUPPORTS" subject="c-1" subjectType="Camp" type="Citation"
            (:Citation_A:Element_A) id="cit-14" stance="SUPPORTS" subject="a-1" subjectType="Arrival" type="Citation"
            (:Citation_A:Element_A) id="cit-15" stance="SUPPORTS" subject="j-1" subjectType="Job" type="Citation"
            (:Citation_A:Element_A) id="cit-8" stance="SUPPORTS" subject="t-1" subjectType="Trip" type="Citation"
            (:Citation_A:Element_A) id="cit-9" stance="DISPUTES" subject="t-1" subjectType="Trip" type="Citation"
            (:Element_A:Person_A) aliases=["Оля", "a;b"] birthDate="1970-02" birthDate__first=719193 birthDate__last=719220 corroboration_disputed=false corroboration_level="SINGLE_SOURCE" corroboration_perspectives=["PARTY"] corroboration_publishers=1 corroboration_sourceKinds=["MEDIA"] corroboration_sources=1 homepage="https://example.org/o?a=1" id="p-1" knownSince="2023" knownSince__first=738520 knownSince__last=738884 label="Olha "O."" name="Olha "O."" nationalities=["UA", "PL"] type="Person"
            (:Element_A:Person_A) aliases=[] corroboration_disputed=false corroboration_level="SINGLE_SOURCE" corroboration_perspectives=["PARTY"] corroboration_publishers=1 corroboration_sourceKinds=["MEDIA"] corroboration_sources=1 id="p-2" knownSince="2023" knownSince__first=738520 knownSince__last=738884 label="Bo" name="Bo" nationalities=[] type="Person"
            (:Element_A:Source_A) accessed="2024-01-01" accessed__first=738885 accessed__last=738885 id="gazette" kind="MEDIA" known__last=738884 perspective="PARTY" published="2023" published__first=738520 published__last=738884 publisher="gazette" title="gazette" type="Source"
            (:Element_A:Source_A) accessed="2024-01-02" accessed__first=738886 accessed__last=738886 id="s-1" kind="COURT" known__last=738670 perspective="INTERNATIONAL" published="2023-05" published__first=738640 published__last=738670 title="A ruling" type="Source"
            (:Element_A:Source_A) accessed="2024-01-03" accessed__first=738887 accessed__last=738887 id="s-2" kind="MEDIA" known__last=738887 perspective="PARTY" publisher="Paper" title="A page" type="Source"
            (:Element_A:Trip_A) corroboration_disputed=true corroboration_level="SINGLE_SOURCE" corroboration_perspectives=["INTERNATIONAL"] corroboration_publishers=0 corroboration_sourceKinds=["COURT"] corroboration_sources=1 count=30 countMax=40 dateFrom="2022-10-01" dateFrom__first=738428 dateFrom__last=738428 dateTo="2022" dateTo__first=738155 dateTo__last=738519 id="t-1" knownSince="2023-05" knownSince__first=738640 knownSince__last=738670 label="at least 30 children to Artek, 2022-10-01 to 2022" qualifier="AT_LEAST" type="Trip"
            (:GraphApiDataset) facts="{"Version":"VERSION","RecordCount":4,"RelationshipCount":2,"SourceCount":3,"CitationCount":7,"Counts":[{"Key":"Person","Value":2},{"Key":"Camp","Value":1},{"Key":"Trip","Value":1},{"Key":"Source","Value":3},{"Key":"Citation","Value":7},{"Key":"Arrival","Value":1},{"Key":"Job","Value":1}],"CoversFrom":"2021-01-01","CoversTo":"2022-12-31","Licence":null}" format=2 key="current" modelHash="MODEL" slot="A" version="VERSION"
            (cit-11)-[:CITES_A]->(gazette)
            (cit-12)-[:CITES_A]->(gazette)
            (cit-13)-[:CITES_A]->(gazette)
            (cit-14)-[:CITES_A]->(gazette)
            (cit-15)-[:CITES_A]->(gazette)
            (cit-8)-[:CITES_A]->(s-1)
            (cit-9)-[:CITES_A]->(s-2)
            (t-1)-[:TO_A]->(c-1) corroboration_disputed=false corroboration_level="SINGLE_SOURCE" corroboration_perspectives=["PARTY"] corroboration_publishers=1 corroboration_sourceKinds=["MEDIA"] corroboration_sources=1 id="a-1" knownSince="2023" knownSince__first=738520 knownSince__last=738884 type="Arrival"
            (p-1)-[:WORKS_IN_A]->(c-1) corroboration_disputed=false corroboration_level="SINGLE_SOURCE" corroboration_perspectives=["PARTY"] corroboration_publishers=1 corroboration_sourceKinds=["MEDIA"] corroboration_sources=1 id="j-1" knownSince="2023" knownSince__first=738520 knownSince__last=738884 since="2021" since__first=737790 since__last=738154 type="Job"

            """,
            text.Replace(dataset.Version, "VERSION", StringComparison.Ordinal).Replace(dataset.Model.Hash, "MODEL", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_slot_has_its_constraints_and_indexes()
    {
        await using var driver = fixture.Driver();
        var session = driver.Session();
        await session.EmptyAsync();
        await session.DropSchemaAsync();
        await new Neo4jImporter(driver, new Neo4jImportOptions { Uri = fixture.Uri }).ReplaceAsync(HarbourData.Build(), TestContext.Current.CancellationToken);
        var stored = await session.ReadAsync("SHOW INDEXES YIELD type, labelsOrTypes, properties, owningConstraint WHERE type = 'RANGE' RETURN labelsOrTypes[0] + ' ' + properties[0] + CASE WHEN owningConstraint IS NULL THEN '' ELSE ' unique' END AS line ORDER BY line", TestContext.Current.CancellationToken);
        Assert.Equal(
            """
            BECAME_A id
            BOUND_TO_A id
            BY_A id
            Citation_A id unique
            Citation_A subject
            Company_A country
            Company_A id unique
            Company_A name
            Element_A id unique
            FROM_A id
            GraphApiDataset key unique
            GraphApiImport key unique
            Harbour_A id unique
            Harbour_A name
            MENTIONS_A id
            OWNED_A id
            SISTER_OF_A id
            Sailor_A id unique
            SearchWord_A word unique
            Ship_A built__first
            Ship_A built__last
            Ship_A flag
            Ship_A id unique
            Ship_A kind
            Ship_A length
            Ship_A motto
            Ship_A name
            Ship_A sails
            Ship_A surveyed__first
            Ship_A surveyed__last
            Ship_A tonnage
            Source_A id unique
            Source_A publisher
            TO_A id
            Voyage_A id unique
            Voyage_A left__first
            Voyage_A left__last
            """,
            string.Join('\n', stored.Select(line => line[2..^2])));
    }
}
