using GraphApi.Conformance.Tests.Backends;
using GraphApi.Conformance.Tests.Comparing;
using GraphApi.Conformance.Tests.Questions;

namespace GraphApi.Conformance.Tests.Neo4j;

/// <summary>The server plans a statement that it has not seen before for much longer than it runs it, and the longer the statement the more so: so each document is asked with many sets of values, and none is very large.</summary>
[Collection(Neo4jTestGroup.Name)]
public sealed class Neo4jRandomOperationsTests(Neo4jBackendFixture backend) : RandomOperationsConformance(backend, new CampaignSize(Documents: 60, ValuesPerDocument: 29, MaxFields: 20)), IClassFixture<Neo4jBackendFixture>;
