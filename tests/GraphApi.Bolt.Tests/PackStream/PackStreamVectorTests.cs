using GraphApi.Bolt.PackStream;
using GraphApi.Bolt.Tests.Support;
using GraphApi.Bolt.Tests.Vectors;
using GraphApi.Bolt.Values;

namespace GraphApi.Bolt.Tests.PackStream;

public sealed class PackStreamVectorTests
{
    public static TheoryData<string> Values => BoltVectors.OfKind("value");

    public static TheoryData<string> InvalidValues => BoltVectors.OfKind("invalid");

    public static TheoryData<string> Headers => BoltVectors.OfKind("header");

    [Theory, MemberData(nameof(Values))]
    public void Value_vectors_decode_to_their_value_and_encode_to_their_bytes(string name)
    {
        var vector = BoltVectors.Get(name);
        var bytes = BoltVectors.Bytes(vector);
        var encoded = VectorValue.Pack(vector.GetProperty("value"));

        Assert.Equal(PackText.Of(encoded), PackText.Of(bytes));
        if (!vector.TryGetProperty("decodeOnly", out _))
        {
            Assert.Equal(Convert.ToHexString(bytes), Convert.ToHexString(encoded));
        }
    }

    [Theory, MemberData(nameof(Values))]
    public void Value_vectors_are_skipped_as_a_whole(string name)
    {
        var bytes = BoltVectors.Bytes(BoltVectors.Get(name));
        var reader = new PackReader(bytes);

        reader.Skip();

        Assert.True(reader.IsAtEnd);
    }

    [Theory, MemberData(nameof(Headers))]
    public void Header_vectors_are_what_the_writer_writes(string name)
    {
        var vector = BoltVectors.Get(name);
        using var writer = new PackWriter();

        writer.WriteMapHeader(vector.GetProperty("value").GetProperty("$mapSize").GetInt32());

        Assert.Equal(Convert.ToHexString(BoltVectors.Bytes(vector)), Convert.ToHexString(writer.Written));
    }

    [Theory, MemberData(nameof(InvalidValues))]
    public void Invalid_vectors_are_errors(string name)
    {
        var bytes = BoltVectors.Bytes(BoltVectors.Get(name));

        var error = Assert.Throws<Neo4jException>(() => Decode(name, bytes));

        Assert.Equal(ErrorCategory.Protocol, error.Category);
    }

    /// <summary>The well-formed ones among the invalid vectors fail when they become what they claim to be.</summary>
    private static void Decode(string name, byte[] bytes)
    {
        var reader = new PackReader(bytes);
        switch (name)
        {
            case "invalid/date-two-fields" or "invalid/date-string-field":
                LocalDate.Read(ref reader);
                break;
            case "invalid/node-three-fields-in-5":
                Node.Read(ref reader);
                break;
            case "invalid/path-index-out-of-range":
                GraphApi.Bolt.Values.Path.Read(ref reader);
                break;
            default:
                PackText.Of(bytes);
                break;
        }
    }
}
