using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt.Values;

/// <summary>A Cypher ZONED TIME, B2 54: nanoseconds since local midnight, and how far local time is ahead of UTC.</summary>
public readonly record struct OffsetTime(long NanosecondOfDay, int OffsetSeconds)
{
    public static OffsetTime Read(ref PackReader reader)
    {
        reader.ReadStructureHeader(StructureTag.Time, fieldCount: 2);
        return new OffsetTime(TemporalRange.ReadNanosecondOfDay(ref reader), TemporalRange.ReadOffset(ref reader));
    }

    public void Write(PackWriter writer)
    {
        writer.WriteStructureHeader(StructureTag.Time, fieldCount: 2);
        writer.WriteInteger(NanosecondOfDay);
        writer.WriteInteger(OffsetSeconds);
    }
}
