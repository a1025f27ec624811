using System.Text;
using GraphApi.GraphQL.Values;

namespace GraphApi.GraphQL.Tests.Values;

/// <summary>Whatever the bytes, coercion answers with values or with errors, and never with an exception.</summary>
public sealed class VariableCoercionFuzzTests
{
    private static readonly byte[][] s_pieces =
    [
        .. new[]
        {
            "{", "}", "[", "]", ":", ",", "\"", "\\", "\\u", "\\ud83d", "\"\\ud83d\":", "\"\\ude00\":1,", "\"\\ud83d\\ude00\"", "\"\\u0078\":", "null", "true", "1", "-", ".5", "e999", " ", "\"x\":", "\"y\":", "\"z\":",
            "\"r\":1", "\"i\":{", "\"o\":{\"a\":1}", "\"b\":[", "\"RED\"", "\"c\":\"d\"", "{\"r\":1}", "\u00E4",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF],
        [0xC3],
    ];

    [Fact]
    public void Random_bytes()
    {
        var definitions = VariableDefinitions.Resolve(
            CoercionSchema.Instance, CoercionSchema.Operation("$x: In, $y: [[One!]], $z: Any, $e: E = RED, $s: String"), []);
        var seed = Environment.TickCount;
        var random = new Random(seed);
        var bytes = new List<byte>();
        for (var i = 0; i < 50_000; i++)
        {
            bytes.Clear();
            bytes.AddRange(random.Next(4) > 0 ? "{\"x\":"u8 : "{"u8);
            for (var n = random.Next(20); n > 0; n--)
            {
                bytes.AddRange(s_pieces[random.Next(s_pieces.Length)]);
            }

            bytes.AddRange("}}]}"u8[..random.Next(5)]);
            Check(definitions, [.. bytes], seed);
        }
    }

    private static void Check(VariableDefinitions definitions, byte[] json, int seed)
    {
        try
        {
            var isCoerced = VariableCoercion.TryCoerce(definitions, json, out var variables, out var errors);
            Assert.True(isCoerced ? errors.IsEmpty : variables is null && !errors.IsEmpty, $"Seed {seed}: values and errors, or neither.");
        }
        catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"Seed {seed}: {exception}\n{Encoding.Latin1.GetString(json)}");
        }
    }
}
