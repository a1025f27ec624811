namespace GraphApi.Neo4j.Import;

/// <summary>Takes stored values one by one, in the form of one way into the database.</summary>
internal abstract class StoredValueWriter
{
    public abstract void WriteText(ReadOnlySpan<byte> utf8);

    public abstract void WriteInteger(long value);

    public abstract void WriteFloat(double value);

    public abstract void WriteBoolean(bool value);

    /// <summary>Writes a list of texts, which <paramref name="codes"/> picks from <paramref name="texts"/>.</summary>
    public abstract void WriteTexts(ReadOnlySpan<int> codes, byte[][] texts);
}
