using GraphApi.Bolt.PackStream;
using GraphApi.Bolt.Tests.Vectors;
using GraphApi.Bolt.Values;

namespace GraphApi.Bolt.Tests.Values;

public sealed class StructureVectorTests
{
    public static TheoryData<string> Structures =>
        [.. BoltVectors.OfKind("value").Select(row => row.Data).Where(name => name.StartsWith("value/struct/", StringComparison.Ordinal)
            && !name.Contains("/node", StringComparison.Ordinal) && !name.Contains("/relationship", StringComparison.Ordinal) && !name.Contains("/path", StringComparison.Ordinal))];

    [Theory, MemberData(nameof(Structures))]
    public void A_structure_becomes_its_type_and_the_same_bytes_again(string name)
    {
        var bytes = BoltVectors.Bytes(BoltVectors.Get(name));
        var reader = new PackReader(bytes);
        using var writer = new PackWriter();

        Copy(ref reader, bytes[1], writer);

        reader.ExpectEnd();
        Assert.Equal(Convert.ToHexString(bytes), Convert.ToHexString(writer.Written));
    }

    [Theory]
    [InlineData("value/struct/date-leap", "2024-02-29")]
    [InlineData("value/struct/date-before-epoch", "1969-12-31")]
    [InlineData("value/struct/date-year-1", "0001-01-01")]
    [InlineData("value/struct/date-year-0", null)]
    [InlineData("value/struct/date-9999", "9999-12-31")]
    [InlineData("value/struct/date-max", null)]
    [InlineData("value/struct/date-min", null)]
    public void A_date_is_a_DateOnly_if_NET_has_that_year(string name, string? expected)
    {
        var reader = new PackReader(BoltVectors.Bytes(BoltVectors.Get(name)));

        var isDateOnly = LocalDate.Read(ref reader).TryGetDateOnly(out var date);

        Assert.Equal(expected, isDateOnly ? date.ToString("O", System.Globalization.CultureInfo.InvariantCulture) : null);
    }

    [Theory]
    [InlineData("B144CB000000550A1B48F8")] // Date: one day after the last
    [InlineData("B174CB00004E94914F0000")] // LocalTime: 24:00
    [InlineData("B25400CA0000FD21")] // Time: offset 64,801
    [InlineData("B26400CA3B9ACA00")] // LocalDateTime: 1,000,000,000 ns
    [InlineData("B36400FF00")] // LocalDateTime: three fields
    [InlineData("B349CB7FFFFFFFFFFFFFFF0000")] // DateTime: second 2^63-1
    [InlineData("B3690000C0")] // DateTimeZoneId without a zone
    [InlineData("B445000000FF")] // Duration: -1 ns
    [InlineData("B358C91C230102")] // Point: integers as coordinates
    [InlineData("B458C91C23C10000000000000000C10000000000000000C10000000000000000")] // Point2D with four fields
    public void A_structure_out_of_its_range_is_an_error(string hex)
    {
        var bytes = Convert.FromHexString(hex);

        var error = Assert.Throws<Neo4jException>(() =>
        {
            var reader = new PackReader(bytes);
            using var writer = new PackWriter();
            Copy(ref reader, bytes[1], writer);
        });

        Assert.Equal(ErrorCategory.Protocol, error.Category);
    }

    private static void Copy(ref PackReader reader, byte tag, PackWriter writer)
    {
        switch (tag)
        {
            case 0x44:
                LocalDate.Read(ref reader).Write(writer);
                break;
            case 0x74:
                LocalTime.Read(ref reader).Write(writer);
                break;
            case 0x54:
                OffsetTime.Read(ref reader).Write(writer);
                break;
            case 0x64:
                LocalDateTime.Read(ref reader).Write(writer);
                break;
            case 0x49:
                OffsetDateTime.Read(ref reader).Write(writer);
                break;
            case 0x69:
                ZonedDateTime.Read(ref reader).Write(writer);
                break;
            case 0x45:
                Duration.Read(ref reader).Write(writer);
                break;
            case 0x58 or 0x59:
                Point.Read(ref reader).Write(writer);
                break;
            default:
                Assert.Fail($"No type for the structure {tag:X2}.");
                break;
        }
    }
}
