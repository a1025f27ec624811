using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt.Messages;

/// <summary>
/// A message of the server: SUCCESS B1 70 {metadata}, FAILURE B1 7F {metadata}, RECORD B1 71 [values] or IGNORED B0 7E.
/// Its one field is checked from end to end, so that whoever reads it later finds it whole.
/// </summary>
internal readonly record struct ResponseMessage(ResponseKind Kind, ReadOnlyMemory<byte> Field)
{
    public static ResponseMessage Read(ReadOnlyMemory<byte> message)
    {
        var reader = new PackReader(message.Span);
        var header = reader.ReadStructureHeader();
        var expected = header.Tag switch
        {
            (byte)ResponseKind.Success or (byte)ResponseKind.Failure => PackType.Map,
            (byte)ResponseKind.Record => PackType.List,
            (byte)ResponseKind.Ignored => PackType.Null,
            _ => throw Neo4jException.Protocol($"The server sent a message of the unknown type {header.Tag:X2}."),
        };
        var fieldCount = expected == PackType.Null ? 0 : 1;
        if (header.FieldCount != fieldCount)
        {
            PackFault.WrongStructure(header.Tag, fieldCount, header, position: 0);
        }

        var start = reader.Position;
        if (fieldCount == 1)
        {
            reader.ReadRaw(expected);
        }

        reader.ExpectEnd();
        return new ResponseMessage((ResponseKind)header.Tag, message[start..]);
    }
}
