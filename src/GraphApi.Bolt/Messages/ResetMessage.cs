using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt.Messages;

/// <summary>Reset, B0 0F: stops whatever runs, rolls back, and makes the connection ready.</summary>
internal readonly struct ResetMessage : IRequest
{
    public static RequestKind Kind => RequestKind.Reset;

    public void Write(PackWriter writer) => writer.WriteStructureHeader((byte)Kind, fieldCount: 0);
}
