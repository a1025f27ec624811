using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt.Values;

/// <summary>
/// A Cypher ZONED DATETIME with a zone, B3 69: seconds since 1970 in UTC, nanoseconds and the zone's id.
/// Local time follows from the instant; a local time alone would be ambiguous where clocks are set back.
/// </summary>
public readonly record struct ZonedDateTime(long Second, int Nanosecond, string ZoneId)
{
    public static ZonedDateTime Read(ref PackReader reader)
    {
        reader.ReadStructureHeader(StructureTag.DateTimeZoneId, fieldCount: 3);
        return new ZonedDateTime(TemporalRange.ReadSecond(ref reader), TemporalRange.ReadNanosecond(ref reader), reader.ReadString());
    }

    public void Write(PackWriter writer)
    {
        writer.WriteStructureHeader(StructureTag.DateTimeZoneId, fieldCount: 3);
        writer.WriteInteger(Second);
        writer.WriteInteger(Nanosecond);
        writer.WriteString(ZoneId);
    }
}
