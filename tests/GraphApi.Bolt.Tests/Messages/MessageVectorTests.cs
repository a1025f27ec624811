using System.Text.Json;
using GraphApi.Bolt.Messages;
using GraphApi.Bolt.Tests.Support;
using GraphApi.Bolt.Tests.Vectors;

namespace GraphApi.Bolt.Tests.Messages;

public sealed class MessageVectorTests
{
    public static TheoryData<string> Messages => BoltVectors.OfKind("message");

    public static TheoryData<string> Conversations => BoltVectors.OfKind("conversation");

    [Theory, MemberData(nameof(Messages))]
    public async Task Message_vectors_are_framed_and_decoded(string name)
    {
        var vector = BoltVectors.Get(name);
        var bytes = BoltVectors.Bytes(vector);

        Assert.Equal([Convert.ToHexString(bytes)], await Chunks.ReadAsync(Convert.FromHexString(vector.GetProperty("framed").GetString() ?? "")));
        Assert.Equal(PackText.Of(VectorValue.Pack(vector.GetProperty("message"))), PackText.Of(bytes));
        if (vector.GetProperty("direction").GetString() == "server")
        {
            Assert.Equal((ResponseKind)bytes[1], ResponseMessage.Read(bytes).Kind);
        }
    }

    [Theory, MemberData(nameof(Conversations))]
    public async Task Conversation_vectors_hold_the_messages_that_they_name(string name)
    {
        foreach (var step in BoltVectors.Get(name).GetProperty("steps").EnumerateArray())
        {
            var stream = step.TryGetProperty("c", out var client) ? client : step.GetProperty("s");
            var messages = await Chunks.ReadAsync(Convert.FromHexString(stream.GetString() ?? ""));

            Assert.Equal(Named(step), messages.Select(message => Convert.FromHexString(message.AsSpan(2, 2))[0]).Select(NameOf));
        }
    }

    /// <summary>The names of a step's messages; "RECORD x 2" stands for two.</summary>
    private static IEnumerable<string> Named(JsonElement step) => step.GetProperty("messages").EnumerateArray()
        .Select(name => (name.GetString() ?? "").Split(" x "))
        .SelectMany(parts => Enumerable.Repeat(parts[0], parts.Length > 1 ? int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) : 1));

    private static string NameOf(byte tag) => tag switch
    {
        0x6B => "LOGOFF", // which this client does not send
        0x70 or 0x71 or 0x7E or 0x7F => ((ResponseKind)tag).ToString().ToUpperInvariant(),
        _ => ((RequestKind)tag).ToString().ToUpperInvariant(),
    };
}
