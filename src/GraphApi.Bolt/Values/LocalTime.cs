using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt.Values;

/// <summary>A Cypher LOCAL TIME, B1 74: nanoseconds since midnight.</summary>
public readonly record struct LocalTime(long NanosecondOfDay)
{
    public static LocalTime Read(ref PackReader reader)
    {
        reader.ReadStructureHeader(StructureTag.LocalTime, fieldCount: 1);
        return new LocalTime(TemporalRange.ReadNanosecondOfDay(ref reader));
    }

    public void Write(PackWriter writer)
    {
        writer.WriteStructureHeader(StructureTag.LocalTime, fieldCount: 1);
        writer.WriteInteger(NanosecondOfDay);
    }
}
