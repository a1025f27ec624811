using GraphApi.Conformance.Tests.Backends;
using GraphApi.Conformance.Tests.Questions;

namespace GraphApi.Conformance.Tests.Neo4j;

[Collection(Neo4jTestGroup.Name)]
public sealed class Neo4jNullsTests(Neo4jBackendFixture backend) : NullsConformance(backend), IClassFixture<Neo4jBackendFixture>;
