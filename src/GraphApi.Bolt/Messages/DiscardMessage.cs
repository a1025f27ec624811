using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt.Messages;

/// <summary>DISCARD, B1 2F {n: -1}: runs the last statement to its end without sending the rest of its records.</summary>
internal readonly struct DiscardMessage : IRequest
{
    private const int All = -1;

    public static RequestKind Kind => RequestKind.Discard;

    public void Write(PackWriter writer)
    {
        writer.WriteStructureHeader((byte)Kind, fieldCount: 1);
        writer.WriteMapHeader(1);
        writer.WriteUtf8("n"u8);
        writer.WriteInteger(All);
    }
}
