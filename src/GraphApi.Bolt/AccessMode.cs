namespace GraphApi.Bolt;

/// <summary>Whether a transaction may write; a server enforces it, and a cluster sends reads to readers.</summary>
internal enum AccessMode
{
    Read,
    Write,
}
