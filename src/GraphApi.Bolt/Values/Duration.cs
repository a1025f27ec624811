using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt.Values;

/// <summary>A Cypher DURATION, B4 45: months, days and seconds apart, and nanoseconds that are never negative.</summary>
public readonly record struct Duration(long Months, long Days, long Seconds, int Nanoseconds)
{
    public static Duration Read(ref PackReader reader)
    {
        reader.ReadStructureHeader(StructureTag.Duration, fieldCount: 4);
        return new Duration(reader.ReadInteger(), reader.ReadInteger(), reader.ReadInteger(), TemporalRange.ReadNanosecond(ref reader));
    }

    public void Write(PackWriter writer)
    {
        writer.WriteStructureHeader(StructureTag.Duration, fieldCount: 4);
        writer.WriteInteger(Months);
        writer.WriteInteger(Days);
        writer.WriteInteger(Seconds);
        writer.WriteInteger(Nanoseconds);
    }
}
