using System.Collections.Immutable;
using GraphApi.GraphQL.Errors;

namespace GraphApi.Server.Execution;

/// <summary>What came of a request: data in the response, or these errors.</summary>
/// <param name="Document">Null where the request did not get as far as its document.</param>
/// <param name="OperationName">The name as the document has it; null where the operation has none or was not found.</param>
/// <param name="Errors">Empty where there is data.</param>
public readonly record struct Outcome(CachedDocument? Document, string? OperationName, ImmutableArray<GraphQLError> Errors)
{
    public bool HasData => Errors.IsEmpty;
}
