using System.Collections.Immutable;
using GraphApi.GraphQL.Language;

namespace GraphApi.Compiler.Operations;

/// <summary>One field of the response: all selections that are merged into it. They have the same name and arguments.</summary>
internal readonly record struct CollectedField(string Key, ImmutableArray<FieldNode> Nodes)
{
    public FieldNode First => Nodes[0];

    public string Name => Nodes[0].Name.Value;
}
