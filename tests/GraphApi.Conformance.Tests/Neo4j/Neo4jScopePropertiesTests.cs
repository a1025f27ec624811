using GraphApi.Conformance.Tests.Backends;
using GraphApi.Conformance.Tests.Questions;

namespace GraphApi.Conformance.Tests.Neo4j;

/// <summary>Every operation is a statement that the server has not planned before, so that there are few of them.</summary>
[Collection(Neo4jTestGroup.Name)]
public sealed class Neo4jScopePropertiesTests(Neo4jBackendFixture backend) : ScopePropertiesConformance(backend, operations: 20, maxFields: 20), IClassFixture<Neo4jBackendFixture>;
