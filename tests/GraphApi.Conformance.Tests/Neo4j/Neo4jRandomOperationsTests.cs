using GraphApi.Conformance.Tests.Backends;
using GraphApi.Conformance.Tests.Questions;

namespace GraphApi.Conformance.Tests.Neo4j;

/// <summary>The server plans a statement that it has not seen before for much longer than it runs it, so each document is asked with several sets of values.</summary>
[Collection(Neo4jTestGroup.Name)]
public sealed class Neo4jRandomOperationsTests(Neo4jBackendFixture backend) : RandomOperationsConformance(backend, documents: 60, valuesPerDocument: 29), IClassFixture<Neo4jBackendFixture>;
