namespace GraphApi.Server.Options;

/// <summary>The values of the setting that says where the graph is.</summary>
public enum BackendKind
{
    Embedded,
    Neo4j,
}
