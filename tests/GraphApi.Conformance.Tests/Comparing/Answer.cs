using System.Collections.Immutable;
using GraphApi.GraphQL.Errors;

namespace GraphApi.Conformance.Tests.Comparing;

/// <summary>What a question is answered with: the response's <c>data</c>, or why there is none.</summary>
/// <param name="Data">The JSON; empty where there are errors.</param>
/// <param name="Errors">What is wrong with the question.</param>
/// <param name="IsInvalid">True where the document itself is not valid.</param>
internal sealed record Answer(string Data, ImmutableArray<GraphQLError> Errors, bool IsInvalid)
{
    /// <summary>The errors of fields that are null in the data.</summary>
    public ImmutableArray<GraphQLError> FieldErrors { get; init; } = [];
}
