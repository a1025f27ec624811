using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt.Messages;

/// <summary>PULL, B1 3F {n}: the next page of the last statement's records.</summary>
internal readonly struct PullMessage(int count) : IRequest
{
    public static RequestKind Kind => RequestKind.Pull;

    public void Write(PackWriter writer)
    {
        writer.WriteStructureHeader((byte)Kind, fieldCount: 1);
        writer.WriteMapHeader(1);
        writer.WriteUtf8("n"u8);
        writer.WriteInteger(count);
    }
}
