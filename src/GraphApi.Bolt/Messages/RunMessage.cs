using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt.Messages;

/// <summary>RUN, B3 10 query {parameters} {extra}: starts a statement; inside a transaction, extra is empty because BEGIN had it.</summary>
internal readonly struct RunMessage(Query query, ReadOnlyMemory<byte> parameters, TransactionExtra? extra) : IRequest
{
    public static RequestKind Kind => RequestKind.Run;

    public void Write(PackWriter writer)
    {
        writer.WriteStructureHeader((byte)Kind, fieldCount: 3);
        writer.WriteRaw(query.Packed);
        if (parameters.IsEmpty)
        {
            writer.WriteMapHeader(0);
        }
        else
        {
            writer.WriteRaw(parameters.Span);
        }

        if (extra is null)
        {
            writer.WriteMapHeader(0);
        }
        else
        {
            extra.Write(writer);
        }
    }
}
