namespace GraphApi.Tests.Neo4jServer;

/// <summary>The tests that share one real server; they run one after the other and beside no others, because some of them measure memory.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Neo4jTestGroup : ICollectionFixture<Neo4jFixture>
{
    public const string Name = "Neo4j";
}
