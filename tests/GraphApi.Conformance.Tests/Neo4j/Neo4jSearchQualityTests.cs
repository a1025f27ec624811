using GraphApi.Conformance.Tests.Backends;
using GraphApi.Conformance.Tests.Questions;

namespace GraphApi.Conformance.Tests.Neo4j;

[Collection(Neo4jTestGroup.Name)]
public sealed class Neo4jSearchQualityTests(Neo4jBackendFixture backend) : SearchQualityConformance(backend), IClassFixture<Neo4jBackendFixture>;
