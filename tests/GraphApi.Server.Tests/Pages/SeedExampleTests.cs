using System.Text;
using System.Text.Json;
using GraphApi.Compiler.Operations;
using GraphApi.Memory;
using GraphApi.Model.Datasets;
using GraphApi.Plan.Responses;
using GraphApi.Server.Execution;
using GraphApi.Server.Loading;
using GraphApi.Server.Options;
using GraphApi.Server.Pages;
using Microsoft.Extensions.Logging.Abstractions;

namespace GraphApi.Server.Tests.Pages;

/// <summary>The page's questions about the project's own data, under the default limits.</summary>
public class SeedExampleTests
{
    [Fact]
    public async Task All_five_are_offered_and_answered()
    {
        Assert.True(OptionsReader.TryRead(new Dictionary<string, string?>(), out var options, out _));
        Assert.True(GraphFiles.TryReadModel(options.Model, out var model, out _));
        Assert.True(GraphFiles.TryDerive(model, out var api, out _));
        var dataset = GraphFiles.ReadData(model, Assert.IsType<EmbeddedOptions>(options.Backend).Data).Dataset;
        Assert.NotNull(dataset);
        var backend = new MemoryBackend();
        await backend.ReplaceAsync(dataset, TestContext.Current.CancellationToken);
        var cache = new DocumentCache(new DocumentCompiler(api, options.Limits.ForCompiler()), options.Cache);
        var executor = new RequestExecutor(cache, backend, options.Limits, NullLogger<RequestExecutor>.Instance);

        var examples = await new Examples(executor, api.Model).ChooseAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["Who is wanted?", "Who came to this camp, and who ran it?", "How many children?", "Which camps rest on fewer than two publishers?", "What is known of this name, however it is spelled?"], examples.Select(example => example.Title));

        var wanted = await AskAsync(executor, examples[0]);
        Assert.Equal(2, wanted.GetProperty("people").GetProperty("totalCount").GetInt32());
        Assert.Equal(["Maria Alekseevna Lvova-Belova", "Vladimir Vladimirovich Putin"], wanted.GetProperty("people").GetProperty("nodes").EnumerateArray().Select(person => person.GetProperty("name").GetString()));
        var camp = (await AskAsync(executor, examples[1])).GetProperty("location");
        Assert.Equal("CAMP", camp.GetProperty("kind").GetString());
        Assert.Equal(
            Math.Min(5, camp.GetProperty("arrivals").GetProperty("totalCount").GetInt32()),
            camp.GetProperty("arrivals").GetProperty("nodes").GetArrayLength());
        Assert.Equal(CountRows(dataset, "figures", "metric", "DEPORTED_CHILDREN"), (await AskAsync(executor, examples[2])).GetProperty("figures").GetProperty("nodes").GetArrayLength());
        var thin = (await AskAsync(executor, examples[3])).GetProperty("locations");
        Assert.Equal(20, thin.GetProperty("nodes").GetArrayLength());
        Assert.InRange(thin.GetProperty("totalCount").GetInt32(), 20, CountRows(dataset, "locations", "kind", "CAMP"));
        var spelled = (await AskAsync(executor, examples[4])).GetProperty("search").GetProperty("edges")[0];
        Assert.Equal("maria-lvova-belova", spelled.GetProperty("node").GetProperty("id").GetString());
    }

    /// <summary>Rows that have a value, counted without the engine.</summary>
    private static int CountRows(Dataset dataset, string table, string property, string value)
    {
        var rows = dataset.Nodes.Single(candidate => candidate.Type.Table == table);
        var column = rows.Columns[rows.Type.Properties.Single(candidate => candidate.Name == property).Ordinal];
        return Enumerable.Range(0, rows.Count).Count(row => TextOf(column, row) == value);
    }

    private static string? TextOf(Column column, int row) => column switch
    {
        CodedColumn coded => coded.Codes[row] < 0 ? null : coded.Texts[coded.Codes[row]],
        TextColumn text => text.GetString(row),
        _ => null,
    };

    private static async Task<JsonElement> AskAsync(RequestExecutor executor, ExampleQuery example)
    {
        using var response = new ResponseWriter(1_000_000);
        await executor.ExecuteAsync(new GraphQLRequest(Encoding.UTF8.GetBytes(example.Document), null, Encoding.UTF8.GetBytes(example.Variables)), response, CancellationToken.None);
        using var json = JsonDocument.Parse(response.Written);
        return json.RootElement.GetProperty("data").Clone();
    }
}
