using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt.Values;

/// <summary>A Cypher DATE, B1 44: days since 1970-01-01; it reaches far beyond the years that .NET knows.</summary>
public readonly record struct LocalDate(long DaysSinceEpoch)
{
    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    public static LocalDate FromDateOnly(DateOnly date) => new(date.DayNumber - Epoch);

    public static LocalDate Read(ref PackReader reader)
    {
        reader.ReadStructureHeader(StructureTag.Date, fieldCount: 1);
        return new LocalDate(TemporalRange.ReadDay(ref reader));
    }

    public void Write(PackWriter writer)
    {
        writer.WriteStructureHeader(StructureTag.Date, fieldCount: 1);
        writer.WriteInteger(DaysSinceEpoch);
    }

    public bool TryGetDateOnly(out DateOnly date)
    {
        var dayNumber = DaysSinceEpoch + Epoch;
        var isInRange = dayNumber >= DateOnly.MinValue.DayNumber && dayNumber <= DateOnly.MaxValue.DayNumber;
        date = isInRange ? DateOnly.FromDayNumber((int)dayNumber) : default;
        return isInRange;
    }
}
