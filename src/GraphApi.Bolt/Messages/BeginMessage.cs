using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt.Messages;

/// <summary>BEGIN, B1 11 {extra}: opens a transaction.</summary>
internal readonly struct BeginMessage(TransactionExtra extra) : IRequest
{
    public static RequestKind Kind => RequestKind.Begin;

    public void Write(PackWriter writer)
    {
        writer.WriteStructureHeader((byte)Kind, fieldCount: 1);
        extra.Write(writer);
    }
}
