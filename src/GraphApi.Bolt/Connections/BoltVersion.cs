namespace GraphApi.Bolt.Connections;

/// <summary>A version of the Bolt protocol.</summary>
internal readonly record struct BoltVersion(byte Major, byte Minor)
{
    /// <summary>The versions that this client speaks are 5.1 to 5.8; they take the same messages.</summary>
    public static readonly BoltVersion Newest = new(5, 8);
    public static readonly BoltVersion Oldest = new(5, 1);

    public bool IsSpoken => Major == Newest.Major && Minor >= Oldest.Minor && Minor <= Newest.Minor;

    public override string ToString() => $"{Major}.{Minor}";
}
