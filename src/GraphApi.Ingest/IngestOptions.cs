namespace GraphApi.Ingest;

/// <summary>How a data folder is read.</summary>
/// <param name="MaxIssues">How many issues are told in full; the rest is counted.</param>
public sealed record IngestOptions(int MaxIssues = 1000);
