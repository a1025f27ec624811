using System.Collections.Immutable;

namespace GraphApi.Model.Types;

/// <summary>An interface over node types that the model declares, such as Actor over Person and Institution.</summary>
public sealed class NodeInterface
{
    public required string Name { get; init; }

    public required string Description { get; init; }

    /// <summary>What the model says of the interface's field <c>id</c>.</summary>
    public required string IdDescription { get; init; }

    /// <summary>The properties that all its types share; indexed or searchable where they are so in all of them.</summary>
    public required ImmutableArray<Property> Properties { get; init; }

    /// <summary>Set once when the model is linked: the types that implement it, in the order of the model file.</summary>
    public ImmutableArray<NodeType> Types { get; internal set; } = [];

    /// <summary>Set once when the model is linked: the relationship fields that all its types share.</summary>
    public ImmutableArray<RelationshipField> RelationshipFields { get; internal set; } = [];

    public override string ToString() => Name;
}
