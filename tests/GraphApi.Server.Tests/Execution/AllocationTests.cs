using System.Text;
using GraphApi.Plan.Responses;
using GraphApi.Server.Execution;
using GraphApi.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace GraphApi.Server.Tests.Execution;

/// <summary>Bytes allocated by a request whose document is known already, beyond its response.</summary>
public sealed class AllocationTests(HerbariumServer server) : IClassFixture<HerbariumServer>
{
    private const int Runs = 1000;

    [Theory]
    [InlineData("query W1($id: ID!) { plant(id: $id) { id name height label } }", """{"id":"oak"}""")]
    [InlineData("{ plant(id: \"oak\") { id name height label } }", "")]
    [InlineData("{ plants(first: 3) { nodes { id name gardens(first: 2) { nodes { name } } } } }", "")]
    public async Task A_known_document_allocates_at_most_a_kilobyte(string query, string variables)
    {
        var executor = server.Services.GetRequiredService<RequestExecutor>();
        var request = new GraphQLRequest(Encoding.UTF8.GetBytes(query), null, Encoding.UTF8.GetBytes(variables));
        await RunAsync(executor, request);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var isSynchronous = RunAsync(executor, request).IsCompletedSuccessfully;
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / Runs;
        Assert.True(isSynchronous);
        Assert.InRange(allocated, 0, 1024);
    }

    private static async Task RunAsync(RequestExecutor executor, GraphQLRequest request)
    {
        for (var i = 0; i < Runs; i++)
        {
            using var response = new ResponseWriter(1_000_000);
            var outcome = await executor.ExecuteAsync(request, response, CancellationToken.None);
            Assert.True(outcome.HasData);
        }
    }
}
