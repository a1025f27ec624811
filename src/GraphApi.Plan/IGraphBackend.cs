using System.Collections.Immutable;
using GraphApi.GraphQL.Errors;
using GraphApi.Plan.Binding;
using GraphApi.Plan.Responses;

namespace GraphApi.Plan;

/// <summary>Where a graph is kept: answers plans.</summary>
public interface IGraphBackend
{
    /// <summary>What is being served now; null before the first data set is there.</summary>
    DatasetFacts? Dataset { get; }

    /// <summary>Writes the response's <c>data</c>: one JSON object with the plan's root fields. Returns the errors of fields, which are null in it.</summary>
    /// <exception cref="BackendException">The backend cannot answer; the response's content is then undefined.</exception>
    /// <exception cref="ResponseTooLargeException">The answer is larger than the response may be.</exception>
    /// <exception cref="OperationCanceledException">The caller does not wait any longer.</exception>
    ValueTask<ImmutableArray<GraphQLError>> ExecuteAsync(BoundPlan plan, ResponseWriter response, CancellationToken cancellationToken);

    /// <summary>Null when queries can be answered, else a sentence that says why not.</summary>
    ValueTask<string?> FindObstacleAsync(CancellationToken cancellationToken);
}
