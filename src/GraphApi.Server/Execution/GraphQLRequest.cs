namespace GraphApi.Server.Execution;

/// <summary>One GraphQL request as UTF-8, whatever brought it.</summary>
/// <param name="Document">The text of the document, valid UTF-8.</param>
/// <param name="OperationName">Which of the document's operations is meant; null where the client does not say.</param>
/// <param name="Variables">A JSON object, or empty for none.</param>
public readonly record struct GraphQLRequest(ReadOnlyMemory<byte> Document, string? OperationName, ReadOnlyMemory<byte> Variables);
