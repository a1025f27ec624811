using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt.Values;

/// <summary>
/// A Cypher ZONED DATETIME with an offset, B3 49: seconds since 1970 in UTC, nanoseconds, and the offset to the second,
/// which <see cref="DateTimeOffset"/> cannot hold.
/// </summary>
public readonly record struct OffsetDateTime(long Second, int Nanosecond, int OffsetSeconds)
{
    public static OffsetDateTime Read(ref PackReader reader)
    {
        reader.ReadStructureHeader(StructureTag.DateTime, fieldCount: 3);
        return new OffsetDateTime(TemporalRange.ReadSecond(ref reader), TemporalRange.ReadNanosecond(ref reader), TemporalRange.ReadOffset(ref reader));
    }

    public void Write(PackWriter writer)
    {
        writer.WriteStructureHeader(StructureTag.DateTime, fieldCount: 3);
        writer.WriteInteger(Second);
        writer.WriteInteger(Nanosecond);
        writer.WriteInteger(OffsetSeconds);
    }
}
