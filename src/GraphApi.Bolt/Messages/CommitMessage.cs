using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt.Messages;

/// <summary>Commit, B0 12: commits the open transaction and discards its results.</summary>
internal readonly struct CommitMessage : IRequest
{
    public static RequestKind Kind => RequestKind.Commit;

    public void Write(PackWriter writer) => writer.WriteStructureHeader((byte)Kind, fieldCount: 0);
}
