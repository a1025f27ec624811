namespace GraphApi.Server.Options;

/// <summary>How much of what was compiled is kept.</summary>
public sealed record CacheOptions(int Documents, int InvalidDocuments, int Bytes);
