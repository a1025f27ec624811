using System.Globalization;
using System.Text;
using GraphApi.Bolt.PackStream;
using GraphApi.Bolt.Tests.Support;

namespace GraphApi.Bolt.Tests.PackStream;

public sealed class RoundTripTests
{
    private const int Runs = 3_000;

    [Fact]
    public void What_is_written_is_read_back()
    {
        for (var seed = 0; seed < Runs; seed++)
        {
            using var writer = new PackWriter();
            var expected = new PackGenerator(seed, writer).WriteValue();

            Assert.Equal($"seed {seed}: {expected}", $"seed {seed}: {PackText.Of(writer.Written)}");
        }
    }

    [Fact]
    public void Every_integer_near_a_power_of_two_is_read_back()
    {
        for (var bit = 0; bit < 64; bit++)
        {
            foreach (var difference in new[] { -1, 0, 1 })
            {
                AssertInteger(unchecked((1L << bit) + difference));
                AssertInteger(unchecked(-(1L << bit) + difference));
            }
        }
    }

    [Theory]
    [InlineData(0xD800)]
    [InlineData(0xDC00)]
    public void Half_a_surrogate_pair_is_refused(int half)
    {
        using var writer = new PackWriter();

        Assert.Throws<EncoderFallbackException>(() => writer.WriteString($"a{(char)half}b"));
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused_as_a_string()
    {
        using var writer = new PackWriter();

        Assert.Throws<ArgumentException>(() => writer.WriteUtf8([0xC3, 0x28]));
    }

    private static void AssertInteger(long value)
    {
        using var writer = new PackWriter();
        writer.WriteInteger(value);
        Assert.Equal(value.ToString(CultureInfo.InvariantCulture), PackText.Of(writer.Written));
    }
}
