using GraphApi.Conformance.Tests.Backends;
using GraphApi.Conformance.Tests.Questions;

namespace GraphApi.Conformance.Tests.Neo4j;

[Collection(Neo4jTestGroup.Name)]
public sealed class Neo4jNeighborhoodTests(Neo4jBackendFixture backend) : NeighborhoodConformance(backend), IClassFixture<Neo4jBackendFixture>;
