using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt.Values;

/// <summary>A Cypher LOCAL DATETIME, B2 64: seconds since 1970 as if it were UTC, rounded down, and nanoseconds that are never negative.</summary>
public readonly record struct LocalDateTime(long Second, int Nanosecond)
{
    public static LocalDateTime Read(ref PackReader reader)
    {
        reader.ReadStructureHeader(StructureTag.LocalDateTime, fieldCount: 2);
        return new LocalDateTime(TemporalRange.ReadSecond(ref reader), TemporalRange.ReadNanosecond(ref reader));
    }

    public void Write(PackWriter writer)
    {
        writer.WriteStructureHeader(StructureTag.LocalDateTime, fieldCount: 2);
        writer.WriteInteger(Second);
        writer.WriteInteger(Nanosecond);
    }
}
