using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt;

/// <summary>What a statement changed.</summary>
public readonly record struct QueryCounters
{
    public long NodesCreated { get; private init; }

    public long NodesDeleted { get; private init; }

    public long RelationshipsCreated { get; private init; }

    public long RelationshipsDeleted { get; private init; }

    public long PropertiesSet { get; private init; }

    /// <summary>Reads the map `stats`, which lists only what is not zero.</summary>
    internal static QueryCounters Read(ref PackReader reader)
    {
        var counters = default(QueryCounters);
        for (var count = reader.ReadMapHeader(); count > 0; count--)
        {
            var key = reader.ReadUtf8();
            if (reader.PeekType() != PackType.Integer)
            {
                reader.Skip();
                continue;
            }

            var value = reader.ReadInteger();
            counters = key switch
            {
                _ when key.SequenceEqual("nodes-created"u8) => counters with { NodesCreated = value },
                _ when key.SequenceEqual("nodes-deleted"u8) => counters with { NodesDeleted = value },
                _ when key.SequenceEqual("relationships-created"u8) => counters with { RelationshipsCreated = value },
                _ when key.SequenceEqual("relationships-deleted"u8) => counters with { RelationshipsDeleted = value },
                _ when key.SequenceEqual("properties-set"u8) => counters with { PropertiesSet = value },
                _ => counters,
            };
        }

        return counters;
    }
}
