using System.Text.Json;
using GraphApi.Bolt.Tests.FakeServer;
using GraphApi.Model.Datasets;
using GraphApi.Plan;

namespace GraphApi.Neo4j.Tests.Support;

/// <summary>What a database says that holds the harbour, for the scripted server; and the one question that is asked of it.</summary>
internal static class ScriptedGraph
{
    public const string Document = "{ ships { totalCount } }";
    public const string EndOfResult = """SUCCESS {"type": "r"}""";

    /// <summary>The names of the columns, which nobody reads.</summary>
    public const string BeginOfResult = """SUCCESS {"fields": ["x"]}""";

    private static readonly Dataset s_dataset = HarbourData.Build();

    public static Question Question { get; } = new(s_dataset.Model);

    /// <summary>The answer to the question.</summary>
    public static string Ships(int count) => $$$"""{"ships":{"totalCount":{{{count}}}}}""";

    /// <summary>The record that the question's statement gives where both of its looks find the data set in the same slot.</summary>
    public static string Counted(GraphSlot slot, int count) => Counted(slot, slot, count);

    public static string Counted(GraphSlot first, GraphSlot last, int count) => $"RECORD {JsonSerializer.Serialize(new object[] { first + s_dataset.Version, last + s_dataset.Version, count })}";

    /// <summary>The record that says which data set is current.</summary>
    public static string Current(GraphSlot slot, string? modelHash = null)
    {
        // Short, for those who cut it at every byte.
        var facts = DatasetSurvey.Of(s_dataset) with { Counts = [] };
        return $"RECORD {JsonSerializer.Serialize(new object[] { slot.ToString(), facts.Version, modelHash ?? s_dataset.Model.Hash, GraphNames.Format, StoredFacts.Write(facts) })}";
    }

    public static Neo4jBackend Backend(Driver driver, FakeBoltServer server, TimeSpan? queryTimeout = null) =>
        new(driver, s_dataset.Model, new Neo4jBackendOptions { Uri = server.Uri, QueryTimeout = queryTimeout ?? TimeSpan.FromMinutes(1) });

    /// <summary>Waits for a statement, and gives its text.</summary>
    public static async Task<string> ReceiveRunAsync(this FakePeer peer)
    {
        var run = await peer.ReceiveAsync();
        Assert.StartsWith("RUN(", run, StringComparison.Ordinal);
        Assert.StartsWith("PULL(", await peer.ReceiveAsync(), StringComparison.Ordinal);
        return run;
    }

    /// <summary>Waits for a statement with this in its text, and answers with one record.</summary>
    public static async Task AnswerAsync(this FakePeer peer, string statement, string record)
    {
        Assert.Contains(statement, await peer.ReceiveRunAsync(), StringComparison.Ordinal);
        await peer.SendAsync(BeginOfResult, record, EndOfResult);
    }

    /// <summary>Logs the client on, and says what it asks first: which data set is current.</summary>
    public static async Task BeginAsync(this FakePeer peer, GraphSlot slot = GraphSlot.A)
    {
        await peer.LogOnAsync();
        await peer.AnswerAsync("d.modelHash", Current(slot));
    }
}
