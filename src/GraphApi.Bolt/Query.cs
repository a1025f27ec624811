using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt;

/// <summary>A Cypher statement, encoded once; what changes from run to run are its <see cref="QueryParameters"/>.</summary>
public sealed class Query
{
    private readonly byte[] _packed;

    public Query(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        Text = text;
        using var writer = new PackWriter();
        writer.WriteString(text);
        _packed = writer.Written.ToArray();
    }

    public string Text { get; }

    /// <summary>The text as a PackStream string.</summary>
    internal ReadOnlySpan<byte> Packed => _packed;

    public override string ToString() => Text;
}
