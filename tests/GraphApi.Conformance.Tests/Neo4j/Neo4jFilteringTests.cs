using GraphApi.Conformance.Tests.Backends;
using GraphApi.Conformance.Tests.Questions;

namespace GraphApi.Conformance.Tests.Neo4j;

[Collection(Neo4jTestGroup.Name)]
public sealed class Neo4jFilteringTests(Neo4jBackendFixture backend) : FilteringConformance(backend), IClassFixture<Neo4jBackendFixture>;
