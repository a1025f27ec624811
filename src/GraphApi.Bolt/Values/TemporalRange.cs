using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt.Values;

/// <summary>The ranges that the server keeps to; what lies outside is not a value of that type.</summary>
internal static class TemporalRange
{
    public const long NanosecondsPerDay = 86_400_000_000_000;
    public const int NanosecondsPerSecond = 1_000_000_000;
    public const int SecondsPerDay = 86_400;

    /// <summary>The first day of the year -999,999,999 and the last of 999,999,999.</summary>
    private const long FirstDay = -365_243_219_162;
    private const long LastDay = 365_241_780_471;
    private const int LargestOffsetSeconds = 64_800;

    public static long ReadDay(ref PackReader reader) => Read(ref reader, "a date", FirstDay, LastDay);

    public static long ReadNanosecondOfDay(ref PackReader reader) => Read(ref reader, "a time of day", 0, NanosecondsPerDay - 1);

    public static long ReadSecond(ref PackReader reader) =>
        Read(ref reader, "an instant", FirstDay * SecondsPerDay, ((LastDay + 1) * SecondsPerDay) - 1);

    public static int ReadNanosecond(ref PackReader reader) => (int)Read(ref reader, "the nanoseconds of a second", 0, NanosecondsPerSecond - 1);

    public static int ReadOffset(ref PackReader reader) => (int)Read(ref reader, "an offset", -LargestOffsetSeconds, LargestOffsetSeconds);

    private static long Read(ref PackReader reader, string what, long least, long most)
    {
        var start = reader.Position;
        var value = reader.ReadInteger();
        if (value < least || value > most)
        {
            PackFault.OutOfRange(what, value, start);
        }

        return value;
    }
}
