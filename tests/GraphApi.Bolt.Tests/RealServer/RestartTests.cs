using System.Collections.Concurrent;
using GraphApi.Bolt.Tests.Support;

namespace GraphApi.Bolt.Tests.RealServer;

[Collection(Neo4jTestGroup.Name)]
public sealed class RestartTests(Neo4jFixture neo4j) : IDisposable
{
    private const int Workers = 8;

    /// <summary>Longer than a restart takes on a busy machine.</summary>
    private static readonly TimeSpan RetryTime = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, bool> _written = new();
    private readonly SemaphoreSlim _progress = new(0);
    private int _reads;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_restart_under_load_loses_no_write_doubles_none_and_ends_in_answers_again()
    {
        var process = neo4j.Process;
        await using var driver = neo4j.Driver(new DriverOptions { MaxTransactionRetryTime = RetryTime, MaxConnectionPoolSize = Workers });
        var session = driver.Session();
        using var enough = new CancellationTokenSource();
        var workers = Enumerable.Range(0, Workers).Select(worker => worker % 2 == 0 ? ReadAsync(session, enough.Token) : WriteAsync(session, worker, enough.Token)).ToList();

        await MoreOfBothAsync(workers);
        await process.StopAsync();
        await process.StartAsync();
        await MoreOfBothAsync(workers);
        await enough.CancelAsync();
        await Task.WhenAll(workers);

        await AssertWrittenAsync(session);
    }

    public void Dispose() => _progress.Dispose();

    /// <summary>Every answer is right; an answer that was cut off after its record is an error of the connection, and of nothing else.</summary>
    private async Task ReadAsync(Session session, CancellationToken enough)
    {
        for (var i = 0; !enough.IsCancellationRequested; i++)
        {
            try
            {
                Assert.Equal([$"[{i}]"], await session.ReadAsync($"WITH {i} AS x RETURN x", Cancellation));
                Interlocked.Increment(ref _reads);
                _progress.Release();
            }
            catch (Neo4jException error)
            {
                Assert.True(error.IsRetriable, error.ToString());
            }
        }
    }

    private async Task WriteAsync(Session session, int worker, CancellationToken enough)
    {
        for (var i = 0; !enough.IsCancellationRequested; i++)
        {
            var id = $"{worker}-{i}";
            using var parameters = new QueryParameters().Add("id", id);
            try
            {
                await session.ExecuteWriteAsync((transaction, token) => transaction.ExecuteAsync(new Query("CREATE (:Restart {id: $id})"), parameters, token), Cancellation);
                _written[id] = true;
                _progress.Release();
            }
            catch (Neo4jException error)
            {
                Assert.Equal(ErrorCategory.CommitUnknown, error.Category);
                _written[id] = false;
            }
        }
    }

    private async Task AssertWrittenAsync(Session session)
    {
        var counts = (await session.ReadAsync("MATCH (n:Restart) RETURN n.id, count(*)", Cancellation)).ToHashSet();
        var unexpected = counts.Except(_written.Keys.Select(id => $"[\"{id}\", 1]"));
        var lost = _written.Where(write => write.Value && !counts.Contains($"[\"{write.Key}\", 1]"));
        Assert.Empty(unexpected);
        Assert.Empty(lost);
    }

    /// <summary>Waits until every kind of work has been done some more times.</summary>
    private async Task MoreOfBothAsync(List<Task> workers)
    {
        var (reads, writes) = (_reads + 50, _written.Count + 50);
        while (Volatile.Read(ref _reads) < reads || _written.Count < writes)
        {
            Assert.DoesNotContain(workers, worker => worker.IsCompleted);
            await _progress.WaitAsync(TimeSpan.FromSeconds(1), Cancellation);
        }
    }
}
