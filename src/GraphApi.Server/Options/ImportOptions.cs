namespace GraphApi.Server.Options;

/// <summary>What an import takes and where it goes, bound and checked once.</summary>
/// <param name="Model">The model file, as an absolute path.</param>
/// <param name="Data">The data folder, as an absolute path.</param>
/// <param name="Database">The database to fill; null where files for neo4j-admin are written instead.</param>
public sealed record ImportOptions(string Model, string Data, Neo4jOptions? Database);
