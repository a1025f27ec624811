using System.Text;
using GraphApi.Server.Tests.Support;

namespace GraphApi.Server.Tests.Http;

/// <summary>Whatever the body, the answer is that of a request or an error of the client, and never one of the server.</summary>
public sealed class PostFuzzTests(HerbariumServer server) : IClassFixture<HerbariumServer>
{
    private static readonly byte[][] s_pieces =
    [
        .. new[]
        {
            "{", "}", "[", "]", ":", ",", "\"", "\\", "\\u", "\\ud83d", "\"\\ud83d\":", "\"\\ude00\":1,", "null", "1", " ", "\"query\":", "\"{ __typename }\"", "\"\\u0071uery\":",
            "\"variables\":", "{\"x\":[1]}", "\"operationName\":", "\"\\ud83d\"", "\"extensions\":", "\u00E4",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF],
    ];

    [Fact]
    public async Task Random_bytes()
    {
        var client = server.CreateClient();
        var seed = Environment.TickCount;
        var random = new Random(seed);
        var body = new List<byte>();
        for (var i = 0; i < 3_000; i++)
        {
            body.Clear();
            body.AddRange(random.Next(2) > 0 ? "{\"query\":\"{ __typename }\","u8 : "{"u8);
            for (var n = random.Next(12); n > 0; n--)
            {
                body.AddRange(s_pieces[random.Next(s_pieces.Length)]);
            }

            body.AddRange("}}]}"u8[..random.Next(5)]);
            var answer = await client.PostAsync([.. body]);
            Assert.True(answer.StartsWith("200 ", StringComparison.Ordinal) || answer.StartsWith("400 ", StringComparison.Ordinal), $"Seed {seed}: {Encoding.Latin1.GetString([.. body])}\n{answer}");
        }
    }
}
