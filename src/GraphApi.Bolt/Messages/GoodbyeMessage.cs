using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt.Messages;

/// <summary>Goodbye, B0 02: ends the connection; nothing is answered.</summary>
internal readonly struct GoodbyeMessage : IRequest
{
    public static RequestKind Kind => RequestKind.Goodbye;

    public void Write(PackWriter writer) => writer.WriteStructureHeader((byte)Kind, fieldCount: 0);
}
