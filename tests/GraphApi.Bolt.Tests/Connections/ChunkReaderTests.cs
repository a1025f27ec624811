using System.Text.Json;
using GraphApi.Bolt.Connections;
using GraphApi.Bolt.Messages;
using GraphApi.Bolt.PackStream;
using GraphApi.Bolt.Tests.Support;
using GraphApi.Bolt.Tests.Vectors;

namespace GraphApi.Bolt.Tests.Connections;

public sealed class ChunkReaderTests
{
    public static TheoryData<string> Frames => BoltVectors.OfKind("frame");

    public static TheoryData<string> IncompleteFrames => BoltVectors.OfKind("frame-incomplete");

    [Theory, MemberData(nameof(Frames))]
    public async Task Frame_vectors_hold_their_messages(string name)
    {
        var vector = BoltVectors.Get(name);
        var bytes = BoltVectors.Bytes(vector);
        var expected = vector.GetProperty("messages").EnumerateArray()
            .Select(message => message.ValueKind == JsonValueKind.String ? (message.GetString() ?? "").ToUpperInvariant() : Convert.ToHexString(VectorValue.Pack(message)))
            .ToList();

        Assert.Equal(expected, await Chunks.ReadAsync(bytes));
        Assert.Equal(expected, await Chunks.ReadAsync(bytes, bufferBytes: 16));
        Assert.Equal(expected, await Chunks.ReadAsync(bytes, bufferBytes: 1));
    }

    [Theory, MemberData(nameof(IncompleteFrames))]
    public async Task A_message_that_the_stream_cuts_off_is_an_error(string name)
    {
        var error = await Assert.ThrowsAsync<EndOfStreamException>(() => Chunks.ReadAsync(BoltVectors.Bytes(BoltVectors.Get(name))));

        Assert.Equal("The server closed the connection in the middle of a message.", error.Message);
    }

    [Fact]
    public async Task A_message_over_the_limit_is_an_error_however_it_is_cut()
    {
        byte[] chunk = [0, 10, .. new byte[10]];

        var error = await Assert.ThrowsAsync<Neo4jException>(() => Chunks.ReadAsync([.. chunk, .. chunk, 0, 0, .. chunk, .. chunk, .. chunk, 0, 0], maxMessageBytes: 29));

        Assert.Equal("The server sent a message of more than 29 bytes, which is what MaxMessageBytes allows.", error.Message);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(65_520)]
    [InlineData(65_529)] // one full chunk
    [InlineData(65_530)]
    [InlineData(131_064)] // two full chunks
    [InlineData(131_065)]
    [InlineData(500_000)]
    public async Task What_the_writer_cuts_the_reader_puts_together(int textLength)
    {
        using var writer = new ChunkWriter();
        writer.Add(new PullMessage(1));
        var size = writer.Add(new RunMessage(new Query(new string('x', textLength + 1)), ReadOnlyMemory<byte>.Empty, extra: null));
        writer.Add(new PullMessage(2));

        var messages = await Chunks.ReadAsync(writer.Pending.ToArray());

        Assert.Equal(3, messages.Count);
        Assert.Equal(["3F({\"n\": 1})", $"10(\"{new string('x', textLength + 1)}\", {{}}, {{}})", "3F({\"n\": 2})"], messages.Select(hex => PackText.Of(Convert.FromHexString(hex))));
        Assert.Equal(size, messages[1].Length / 2);
    }

    [Fact]
    public async Task A_message_in_many_pieces_arrives_whole_for_every_way_to_cut_it()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            using var writer = new PackWriter();
            new PackGenerator(seed, writer).WriteValue();
            var message = writer.Written.ToArray();
            var framed = Cut(message, seed);

            var messages = await Chunks.ReadAsync([.. framed, 0, 0, .. framed], bufferBytes: 1 + (seed * 7));

            Assert.True(messages.SequenceEqual([Convert.ToHexString(message), Convert.ToHexString(message)]), $"seed {seed}");
        }
    }

    private static byte[] Cut(byte[] message, int seed)
    {
#pragma warning disable CA5394 // The cuts have to be the same for the same seed, not hard to guess.
        var random = new Random(seed);
        using var framed = new MemoryStream();
        for (var start = 0; start < message.Length;)
        {
            var size = Math.Min(1 + random.Next(random.Next(2) == 0 ? 5 : 40_000), message.Length - start);
            framed.Write([(byte)(size >> 8), (byte)size]);
            framed.Write(message, start, size);
            start += size;
        }
#pragma warning restore CA5394

        framed.Write([0, 0]);
        return framed.ToArray();
    }
}
