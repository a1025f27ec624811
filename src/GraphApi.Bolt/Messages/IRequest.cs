using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt.Messages;

/// <summary>A message that a client sends.</summary>
internal interface IRequest
{
    static abstract RequestKind Kind { get; }

    void Write(PackWriter writer);
}
