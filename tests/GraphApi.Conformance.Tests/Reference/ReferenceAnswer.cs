using GraphApi.GraphQL.Language;

namespace GraphApi.Conformance.Tests.Reference;

/// <summary>What the reference answers.</summary>
/// <param name="Data">The response's <c>data</c>.</param>
/// <param name="ListIdentities">By list field of the document: what a cursor must carry to belong to it.</param>
internal sealed record ReferenceAnswer(string Data, IReadOnlyDictionary<FieldNode, string> ListIdentities);
