namespace GraphApi.Bolt.Connections;

/// <summary>What a connection is needed for.</summary>
internal readonly record struct ConnectionRequest(AccessMode Mode, string? Database, IReadOnlyCollection<string> Bookmarks);
