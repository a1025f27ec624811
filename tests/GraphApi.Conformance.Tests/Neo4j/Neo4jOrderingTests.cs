using GraphApi.Conformance.Tests.Backends;
using GraphApi.Conformance.Tests.Questions;

namespace GraphApi.Conformance.Tests.Neo4j;

[Collection(Neo4jTestGroup.Name)]
public sealed class Neo4jOrderingTests(Neo4jBackendFixture backend) : OrderingConformance(backend), IClassFixture<Neo4jBackendFixture>;
