using GraphApi.Bolt.PackStream;
using GraphApi.Bolt.Tests.Support;

namespace GraphApi.Bolt.Tests.PackStream;

public sealed class HostileBytesTests
{
    private const int Runs = 20_000;

    /// <summary>Far more than an honest decoder needs for messages of this size, far less than what hostile sizes declare.</summary>
    private const long AllocationLimitBytes = 200_000;

    [Fact]
    public void A_value_that_is_cut_anywhere_is_an_error()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            using var writer = new PackWriter();
            new PackGenerator(seed, writer).WriteValue();
            var packed = writer.Written.ToArray();
            for (var length = 0; length < packed.Length; length += 1 + (packed.Length / 200))
            {
                Assert.True(Fails(packed.AsSpan(0, length)), $"seed {seed}, first {length} bytes of {packed.Length}");
            }
        }
    }

    [Fact]
    public void Random_bytes_are_a_value_or_an_error()
    {
        for (var seed = 0; seed < Runs; seed++)
        {
            var bytes = RandomBytes(seed, _ => true);
            AssertBounded(seed, bytes);
        }
    }

    [Fact]
    public void Declared_sizes_are_never_believed()
    {
        // Markers with sizes of 16 and 32 bits, followed by more of them.
        for (var seed = 0; seed < Runs; seed++)
        {
            var bytes = RandomBytes(seed, marker => marker is 0xCE or 0xD2 or 0xD5 or 0xD6 or 0xD9 or 0xDA or 0xBF or 0x7F or 0x9F or 0xAF);
            AssertBounded(seed, bytes);
        }
    }

    [Fact]
    public void A_changed_byte_is_a_value_or_an_error()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            using var writer = new PackWriter();
            new PackGenerator(seed, writer).WriteValue();
            var packed = writer.Written.ToArray();
            for (var position = 0; position < packed.Length; position += 1 + (packed.Length / 50))
            {
                var original = packed[position];
                packed[position] = unchecked((byte)(original + 0x55 + seed));
                Fails(packed);
                packed[position] = original;
            }
        }
    }

    [Theory]
    [InlineData(new byte[] { 0x91 })] // lists
    [InlineData(new byte[] { 0xA1, 0x80 })] // maps with an empty key
    [InlineData(new byte[] { 0xB1, 0x45 })] // structures
    public void Nesting_ends_at_128_levels(byte[] level)
    {
        Assert.False(Fails(Nested(level, PackReader.DeepestNesting)));
        Assert.True(Fails(Nested(level, PackReader.DeepestNesting + 1)));
    }

    private static byte[] Nested(byte[] level, int depth) => [.. Enumerable.Repeat(level, depth).SelectMany(bytes => bytes), 1];

    private static void AssertBounded(int seed, byte[] bytes)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Fails(bytes);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(allocated < AllocationLimitBytes, $"seed {seed}: {allocated} bytes were allocated for {Convert.ToHexString(bytes)}");
    }

    /// <summary>Whether the bytes are refused; any other exception than the one for wrong bytes fails the test.</summary>
    private static bool Fails(ReadOnlySpan<byte> bytes)
    {
        var wasSkipped = true;
        try
        {
            var reader = new PackReader(bytes);
            reader.Skip();
            reader.ExpectEnd();
        }
        catch (Neo4jException)
        {
            wasSkipped = false;
        }

        try
        {
            PackText.Of(bytes);
            Assert.True(wasSkipped);
            return false;
        }
        catch (Neo4jException)
        {
            return true;
        }
    }

    private static byte[] RandomBytes(int seed, Func<byte, bool> isWanted)
    {
#pragma warning disable CA5394 // The bytes have to be the same for the same seed, not hard to guess.
        var random = new Random(seed);
        var bytes = new byte[random.Next(200)];
        for (var i = 0; i < bytes.Length; i++)
        {
            do
            {
                bytes[i] = (byte)random.Next(256);
            }
            while (!isWanted(bytes[i]));
        }
#pragma warning restore CA5394
        return bytes;
    }
}
