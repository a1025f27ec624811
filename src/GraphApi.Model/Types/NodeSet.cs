using System.Collections.Immutable;

namespace GraphApi.Model.Types;

/// <summary>One node type, or all that implement an interface: what an end of a relationship may be.</summary>
public sealed class NodeSet
{
    /// <summary>The GraphQL type name: a node type's, a declared interface's, or Record.</summary>
    public required string Name { get; init; }

    /// <summary>The node types in it, in the order of the model file.</summary>
    public required ImmutableArray<NodeType> Types { get; init; }

    /// <summary>The declared interface; null for a single node type and for Record.</summary>
    public required NodeInterface? Interface { get; init; }

    /// <summary>True where the GraphQL type is an interface, even of a single node type.</summary>
    public bool IsAbstract => Types.Length != 1 || Types[0].Name != Name;

    public bool Contains(NodeType type) => Types.Contains(type);

    public override string ToString() => Name;
}
