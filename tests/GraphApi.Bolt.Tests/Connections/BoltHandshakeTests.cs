using System.Buffers;
using GraphApi.Bolt.Connections;
using GraphApi.Bolt.Tests.Vectors;

namespace GraphApi.Bolt.Tests.Connections;

public sealed class BoltHandshakeTests
{
    private const string None = "The server does not speak Bolt 5.1 to 5.8 (its answer was none of these). Neo4j 5.26 or newer is needed.";

    public static TheoryData<string> Handshakes => BoltVectors.OfKind("handshake");

    [Theory, MemberData(nameof(Handshakes))]
    public void Handshake_vectors_are_understood(string name)
    {
        var answer = Convert.FromHexString(BoltVectors.Get(name).GetProperty("server").GetString() ?? "");

        var expected = name switch
        {
            "handshake/5.4-only" or "handshake/5.5-range" => "5.4",
            "handshake/client-order-wins" => "The server does not speak Bolt 5.1 to 5.8 (its answer was 4.4). Neo4j 5.26 or newer is needed.",
            "handshake/5.5-only" or "handshake/6.0-only" or "handshake/3-only" => None,
            "handshake/manifest" => "5.8, to be confirmed by 0000080500",
            _ => "5.8",
        };
        Assert.Equal(expected, Read(answer));
        for (var length = 0; length < answer.Length; length++)
        {
            Assert.Equal("more bytes are needed", Read(answer[..length]));
        }
    }

    [Theory]
    [InlineData("48545450", "The port answers in HTTP. It is not the server's Bolt port, which is 7687 unless configured otherwise.")]
    [InlineData("00010805", "The port answers with 00010805, which is not Bolt.")] // a range is no answer
    [InlineData("00000505", "5.5")]
    [InlineData("00000006", "The server does not speak Bolt 5.1 to 5.8 (its answer was 6.0). Neo4j 5.26 or newer is needed.")]
    [InlineData("000001FF00 00", "The server does not speak Bolt 5.1 to 5.8 (its answer was none that its manifest lists). Neo4j 5.26 or newer is needed.")]
    [InlineData("000001FF01 00000006 00", "The server does not speak Bolt 5.1 to 5.8 (its answer was none that its manifest lists). Neo4j 5.26 or newer is needed.")]
    [InlineData("000001FF02 00000006 000C1405 8101", "5.8, to be confirmed by 0000080500")] // 5.20 to 5.8
    [InlineData("000001FF01 00021405 00", "The server does not speak Bolt 5.1 to 5.8 (its answer was none that its manifest lists). Neo4j 5.26 or newer is needed.")] // 5.20 to 5.18
    [InlineData("000001FF02 00000405 00000305 00", "5.4, to be confirmed by 0000040500")]
    [InlineData("000001FF8002", "The server's manifest declares 256 ranges of versions; at most 255 are accepted.")]
    [InlineData("000001FFFFFFFFFFFFFFFFFFFFFF00", "The server's manifest holds a number of more than 10 bytes.")]
    public void An_answer_is_a_version_or_says_what_is_wrong(string answer, string expected) =>
        Assert.Equal(expected, Read(Convert.FromHexString(answer.Replace(" ", "", StringComparison.Ordinal))));

    [Fact]
    public void The_offer_asks_for_the_manifest_and_then_for_5_8_to_5_1() =>
        Assert.Equal("6060B017 000001FF 00070805 00000000 00000000".Replace(" ", "", StringComparison.Ordinal), Convert.ToHexString(BoltHandshake.Offer));

    private static string Read(byte[] answer)
    {
        try
        {
            if (!BoltHandshake.TryRead(new ReadOnlySequence<byte>(answer), out var version, out var needsConfirmation, out _))
            {
                return "more bytes are needed";
            }

            return needsConfirmation ? $"{version}, to be confirmed by {Convert.ToHexString(BoltHandshake.Confirm(version))}" : version.ToString();
        }
        catch (Neo4jException error)
        {
            return error.Message;
        }
    }
}
