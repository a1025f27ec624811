using System.Collections.Immutable;

namespace GraphApi.Ingest.Packages;

/// <summary>One table of a data package.</summary>
/// <param name="Name">The table's name in the model.</param>
/// <param name="Path">Where its file is, relative to the data folder; null where the package does not say so properly.</param>
/// <param name="Fields">The fields of its schema: name and type; null where it has none.</param>
internal sealed record DataResource(string Name, string? Path, ImmutableArray<(string Name, string? Type)>? Fields);
