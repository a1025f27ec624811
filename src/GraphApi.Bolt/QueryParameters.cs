using System.Buffers.Binary;
using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt;

/// <summary>The parameters of one run of a <see cref="Query"/>: names and typed values, written into a pooled buffer as they are added.</summary>
public sealed class QueryParameters : IDisposable
{
    /// <summary>Room for the map's marker and a size of 32 bits, which the server accepts however small the map is.</summary>
    private const int HeaderBytes = 5;

    private readonly PackWriter _writer = new();

    public QueryParameters() => Clear();

    public int Count { get; private set; }

    public QueryParameters Add(string name, string? value)
    {
        var writer = Add(name);
        if (value is null)
        {
            writer.WriteNull();
            return this;
        }

        writer.WriteString(value);
        return this;
    }

    public QueryParameters Add(string name, long value)
    {
        Add(name).WriteInteger(value);
        return this;
    }

    public QueryParameters Add(string name, double value)
    {
        Add(name).WriteFloat(value);
        return this;
    }

    public QueryParameters Add(string name, bool value)
    {
        Add(name).WriteBoolean(value);
        return this;
    }

    /// <summary>Starts a parameter of any other type: the caller writes exactly one value, which may be a list or a map.</summary>
    public PackWriter Add(string name)
    {
        Count++;
        _writer.WriteString(name);
        return _writer;
    }

    /// <summary>The same for a name that is UTF-8 already, as that of an operation that is prepared once and bound often.</summary>
    public PackWriter Add(ReadOnlySpan<byte> utf8Name)
    {
        Count++;
        _writer.WriteUtf8(utf8Name);
        return _writer;
    }

    /// <summary>Empties the list, to be filled again.</summary>
    public void Clear()
    {
        Count = 0;
        _writer.Clear();
        _writer.Take(HeaderBytes);
    }

    public void Dispose() => _writer.Dispose();

    /// <summary>The parameters as one PackStream map. What is not one value per name is an error here, where it can still be told apart.</summary>
    internal ReadOnlyMemory<byte> Pack()
    {
        var map = _writer.WrittenFrom(0);
        map[0] = Marker.Map32;
        BinaryPrimitives.WriteInt32BigEndian(map[1..], Count);
        try
        {
            var reader = new PackReader(map);
            reader.Skip();
            reader.ExpectEnd();
        }
        catch (Neo4jException exception)
        {
            throw new InvalidOperationException($"Each of the {Count} parameters takes exactly one value. {exception.Message}", exception);
        }

        return _writer.WrittenMemory;
    }
}
