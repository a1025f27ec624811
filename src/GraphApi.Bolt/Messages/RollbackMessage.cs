using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt.Messages;

/// <summary>Rollback, B0 13: rolls the open transaction back and discards its results.</summary>
internal readonly struct RollbackMessage : IRequest
{
    public static RequestKind Kind => RequestKind.Rollback;

    public void Write(PackWriter writer) => writer.WriteStructureHeader((byte)Kind, fieldCount: 0);
}
