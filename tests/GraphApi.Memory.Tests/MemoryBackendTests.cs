using System.Text;
using GraphApi.Memory.Tests.Support;
using GraphApi.Model.Datasets;
using GraphApi.Plan;
using GraphApi.Plan.Responses;
using static GraphApi.Memory.Tests.Support.Fields;

namespace GraphApi.Memory.Tests;

public class MemoryBackendTests
{
    [Fact]
    public async Task Without_a_data_set_it_says_so()
    {
        var backend = new MemoryBackend();
        Assert.Null(backend.Dataset);
        Assert.Equal("No data set has been loaded yet.", await backend.FindObstacleAsync(TestContext.Current.CancellationToken));
        var error = await Assert.ThrowsAsync<BackendException>(() => AskAsync(backend, One("p", "ana", "Person", "name")));
        Assert.Equal((BackendTrouble.NoDataset, "No data set has been loaded yet."), (error.Trouble, error.Message));
    }

    [Fact]
    public async Task A_data_set_is_served_once_it_is_there()
    {
        var backend = await BackendAsync("Ana");
        Assert.Null(await backend.FindObstacleAsync(TestContext.Current.CancellationToken));
        Assert.Equal(1, backend.Dataset?.RecordCount);
        Assert.Equal("""{"p":{"name":"Ana"}}""", await AskAsync(backend, One("p", "ana", "Person", "name")));
    }

    [Fact]
    public async Task Another_data_set_replaces_the_first_for_the_same_plan()
    {
        var backend = await BackendAsync("Ana");
        var plan = Ask.Plan(One("p", "ana", "Person", "name"));
        Assert.Equal("""{"p":{"name":"Ana"}}""", await AskAsync(backend, plan));
        await backend.ReplaceAsync(Data("Anna"), TestContext.Current.CancellationToken);
        Assert.Equal("""{"p":{"name":"Anna"}}""", await AskAsync(backend, plan));
    }

    [Fact]
    public async Task Queries_under_a_swap_see_one_data_set_whole()
    {
        var backend = await BackendAsync("0");
        var plan = Ask.Plan(One("a", "ana", "Person", "name"), One("b", "bo", "Person", "name"), One("c", "ana", "Person", "name"));
        using var done = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
        {
            var answers = new HashSet<string>();
            while (!done.IsCancellationRequested)
            {
                answers.Add(await AskAsync(backend, plan));
            }

            return answers;
        })).ToList();
        for (var version = 1; version <= 50; version++)
        {
            await backend.ReplaceAsync(Data($"{version}", $"{version}"), TestContext.Current.CancellationToken);
        }

        await done.CancelAsync();
        var allowed = Enumerable.Range(1, 50).Select(version => $$$"""{"a":{"name":"{{{version}}}"},"b":{"name":"{{{version}}}"},"c":{"name":"{{{version}}}"}}""")
            .Append("""{"a":{"name":"0"},"b":null,"c":{"name":"0"}}""")
            .ToHashSet();
        foreach (var answers in await Task.WhenAll(readers))
        {
            Assert.Subset(allowed, answers);
        }
    }

    [Fact]
    public async Task A_response_that_grows_too_large_ends_the_query()
    {
        var backend = await BackendAsync(new string('x', 10_000));
        using var response = new ResponseWriter(8192);
        var plan = Ask.Bind(Ask.Plan(One("p", "ana", "Person", "name")));
        await Assert.ThrowsAsync<ResponseTooLargeException>(async () => await backend.ExecuteAsync(plan, response, CancellationToken.None));
    }

    private static async Task<MemoryBackend> BackendAsync(string name)
    {
        var backend = new MemoryBackend();
        await backend.ReplaceAsync(Data(name), TestContext.Current.CancellationToken);
        return backend;
    }

    private static Dataset Data(string ana, string? bo = null) =>
        TestData.Build(TestModel.Instance, $"people: id;name\nana;{ana}\n{(bo is null ? "" : "bo;" + bo)}");

    private static Task<string> AskAsync(MemoryBackend backend, params Field[] fields) => AskAsync(backend, Ask.Plan(fields));

    private static async Task<string> AskAsync(MemoryBackend backend, OperationPlan plan)
    {
        using var response = new ResponseWriter(Ask.LimitBytes);
        await backend.ExecuteAsync(Ask.Bind(plan), response, CancellationToken.None);
        return Encoding.UTF8.GetString(response.Written.Span);
    }
}
