using GraphApi.Conformance.Tests.Backends;
using GraphApi.Conformance.Tests.Questions;

namespace GraphApi.Conformance.Tests.Neo4j;

[Collection(Neo4jTestGroup.Name)]
public sealed class Neo4jVariablesTests(Neo4jBackendFixture backend) : VariablesConformance(backend), IClassFixture<Neo4jBackendFixture>;
