using System.Collections.Immutable;
using GraphApi.GraphQL.Errors;

namespace GraphApi.Server.Execution;

/// <summary>What came of a request: data in the response, or errors, or data with the errors of fields that are null in it.</summary>
/// <param name="Document">Null where the request did not get as far as its document.</param>
/// <param name="OperationName">The name as the document has it; null where the operation has none or was not found.</param>
/// <param name="Errors">The errors in the response.</param>
/// <param name="HasData">True where the operation ran and the response has its data.</param>
public readonly record struct Outcome(CachedDocument? Document, string? OperationName, ImmutableArray<GraphQLError> Errors, bool HasData);
