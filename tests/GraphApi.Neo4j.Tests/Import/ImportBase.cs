using GraphApi.Memory;
using GraphApi.Model.Datasets;
using GraphApi.Model.Tests.Datasets;
using GraphApi.Neo4j.Import;
using GraphApi.Neo4j.Tests.Support;

namespace GraphApi.Neo4j.Tests.Import;

/// <summary>What tests of imports have in common: two data sets of one model, and a database without any.</summary>
public abstract class ImportBase(Neo4jFixture fixture) : IAsyncLifetime
{
    private protected const string Everything = """
        { dataset { version records }
          people(first: 200) { totalCount nodes { id label aliases birthDate nationalities corroboration { level publishers } jobs { edges { relationship { id since until } node { id } } } } }
          trips(first: 200) { nodes { id label camp { id label open latitude } citations { nodes { id stance source { id title published } } } } } }
        """;

    private static readonly DriverOptions s_impatient = new() { MaxTransactionRetryTime = TimeSpan.Zero };

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected Neo4jFixture Fixture => fixture;

    protected Driver Driver { get; } = fixture.Driver();

    protected Session Session => Driver.Session();

    private protected static Dataset First { get; } = Camps(people: 90, camps: 10, trips: 40);

    private protected static Dataset Second { get; } = Camps(people: 100, camps: 7, trips: 50);

    public async ValueTask InitializeAsync() => await Session.EmptyAsync();

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return Driver.DisposeAsync();
    }

    /// <summary>Imports in small batches, and does not repeat what fails.</summary>
    private protected async Task<ImportOutcome> ImportAsync(Dataset dataset, Action<ImportProgress>? watch = null, string? uri = null, CancellationTokenSource? stop = null)
    {
        await using var driver = GraphDatabase.Driver(uri ?? fixture.Uri, fixture.AuthToken, s_impatient);
        var importer = new Neo4jImporter(driver, new Neo4jImportOptions { Uri = "bolt://test", BatchRows = 25 }, watch is null ? null : new Watcher(watch));
        return await importer.ImportAsync(dataset, stop?.Token ?? Cancellation);
    }

    private protected static (bool WasCurrent, long Resumed) Told(ImportOutcome outcome) => (outcome.WasCurrent, outcome.Resumed);

    private protected static async Task<string> AskMemoryAsync(Dataset dataset)
    {
        var memory = new MemoryBackend();
        await memory.ReplaceAsync(dataset, Cancellation);
        return await new Question(dataset.Model).AskAsync(memory, Everything);
    }

    private protected async Task<string> AskNeo4jAsync()
    {
        var backend = new Neo4jBackend(Driver, First.Model, new Neo4jBackendOptions { Uri = "bolt://test" });
        await backend.StartAsync(Cancellation);
        return await new Question(First.Model).AskAsync(backend, Everything);
    }

    private static Dataset Camps(int people, int camps, int trips)
    {
        var rows = new CampRows().Add("sources", "s-1", "A ruling", "Court", "COURT", "INTERNATIONAL", "2023-05", "2024-01-02");
        Each(camps, n => rows.Add("camps", $"c-{n}", $"Camp {n}", n % 2 == 0 ? "SEASIDE" : "", "UA", $"{n}.5"));
        Each(people, n => rows.Add("people", $"p-{n}", $"Person {n}", n % 3 == 0 ? $"Alias {n}|of {people}" : "", $"{1910 + (n % 90)}"));
        Each(people, n => rows.Add("jobs", $"j-{n}", $"p-{n}", $"c-{n % camps}", "2021"));
        Each(trips, n => rows.Add("trips", $"t-{n}", "2022-10", "", $"{n}"));
        Each(trips, n => rows.Add("arrivals", $"a-{n}", $"t-{n}", $"c-{n % camps}"));
        Each(trips, n => rows.Cite($"t-{n}", "s-1"));
        return rows.CiteTheRest().Build();
    }

    private static void Each(int count, Action<int> add)
    {
        for (var n = 0; n < count; n++)
        {
            add(n);
        }
    }

    private sealed class Watcher(Action<ImportProgress> watch) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => watch(value);
    }
}
