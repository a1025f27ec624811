namespace GraphApi.Server.Options;

/// <summary>Where the graph is that is served: in this process or in a Neo4j database.</summary>
public abstract record BackendOptions;
