using System.Collections.Immutable;
using GraphApi.GraphQL.Errors;
using GraphApi.Plan;
using GraphApi.Plan.Binding;
using GraphApi.Plan.Responses;

namespace GraphApi.Server.Tests.Support;

/// <summary>A backend that does as a test says when a query with the given operation name arrives, and answers all others with an empty object.</summary>
public sealed class ScriptedBackend(Func<ResponseWriter, CancellationToken, Task> script) : IGraphBackend
{
    public const string Operation = "Scripted";

    public string? Obstacle { get; init; }

    public DatasetFacts? Dataset { get; init; }

    public async ValueTask<ImmutableArray<GraphQLError>> ExecuteAsync(BoundPlan plan, ResponseWriter response, CancellationToken cancellationToken)
    {
        if (plan.Plan.Name == Operation)
        {
            await script(response, cancellationToken);
            return [];
        }

        response.Write("{}"u8);
        return [];
    }

    public ValueTask<string?> FindObstacleAsync(CancellationToken cancellationToken) => new(Obstacle);
}
