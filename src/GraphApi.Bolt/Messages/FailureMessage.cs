using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt.Messages;

/// <summary>The metadata of FAILURE: {code, message} up to Bolt 5.6, {neo4j_code, message, gql_status, ...} from 5.7 on.</summary>
internal readonly struct FailureMessage
{
    private FailureMessage(string code, string message)
    {
        Code = code;
        Message = message;
    }

    public string Code { get; }

    public string Message { get; }

    public static FailureMessage Read(ReadOnlySpan<byte> metadata)
    {
        string? code = null;
        var message = "";
        var reader = new PackReader(metadata);
        for (var count = reader.ReadMapHeader(); count > 0; count--)
        {
            var key = reader.ReadUtf8();
            if (key.SequenceEqual("neo4j_code"u8) || key.SequenceEqual("code"u8))
            {
                code = reader.ReadString();
            }
            else if (key.SequenceEqual("message"u8) && reader.PeekType() == PackType.String)
            {
                message = reader.ReadString();
            }
            else
            {
                reader.Skip();
            }
        }

        reader.ExpectEnd();
        return new FailureMessage(code ?? throw Neo4jException.Protocol("The server reported a failure without a code."), message);
    }

    public Neo4jException ToException() => Neo4jException.FromServer(Code, Message);
}
