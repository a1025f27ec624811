using GraphApi.Bolt.PackStream;
using GraphApi.Model;
using GraphApi.Model.Types;
using GraphApi.Plan.Walks;
using GraphApi.Plan.Walks.Chains;

namespace GraphApi.Neo4j.Chains;

/// <summary>Reads records and links as <see cref="ChainStatements"/> returns them.</summary>
internal static class ChainReader
{
    public static ChainRecord ReadRecord(ref PackReader reader, GraphModel model)
    {
        reader.ReadListHeader();
        var id = reader.ReadUtf8().ToArray();
        var type = model.NodeTypes[reader.ReadInt32()];
        var dates = ReadDates(ref reader);
        var isWanted = reader.ReadBoolean();
        return new ChainRecord(id, type, dates, isWanted, reader.ReadInt32());
    }

    /// <summary>A link from a record to another, by their numbers.</summary>
    public static ChainLink ReadLink(ref PackReader reader, ResponsibilityRules rules, int from, int to)
    {
        reader.ReadListHeader();
        var rule = rules.Rules[reader.ReadInt32()];
        var id = reader.ReadUtf8().ToArray();
        var value = reader.TryReadNull() ? null : reader.ReadString();
        var dates = ReadDates(ref reader);
        var isDisputed = !reader.TryReadNull() && reader.ReadBoolean();
        var publishers = ReadCount(ref reader);
        return new ChainLink(id, rule, from, to, value, dates, new EvidenceStrength(isDisputed, publishers, ReadCount(ref reader)));
    }

    private static int ReadCount(ref PackReader reader) => reader.TryReadNull() ? 0 : reader.ReadInt32();

    private static RecordedDates ReadDates(ref PackReader reader)
    {
        var begin = ReadDate(ref reader);
        return new RecordedDates(begin, ReadDate(ref reader));
    }

    private static PartialDate? ReadDate(ref PackReader reader)
    {
        if (reader.TryReadNull())
        {
            reader.TryReadNull();
            return null;
        }

        var first = DateOnly.FromDayNumber(reader.ReadInt32());
        return new PartialDate(first, DateOnly.FromDayNumber(reader.ReadInt32()));
    }
}
