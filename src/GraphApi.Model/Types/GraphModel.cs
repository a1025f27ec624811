using System.Collections.Immutable;

namespace GraphApi.Model.Types;

/// <summary>The vocabulary of one graph, read from a model file: what nodes, relationships and properties there are and what they mean.</summary>
public sealed class GraphModel
{
    /// <summary>Node types in the order of the model file; <see cref="ElementType.Ordinal"/> is the position here.</summary>
    public required ImmutableArray<NodeType> NodeTypes { get; init; }

    /// <summary>Relationship types in the order of the model file; their ordinals go on where those of the node types end.</summary>
    public required ImmutableArray<RelationshipType> RelationshipTypes { get; init; }

    /// <summary>Interfaces that the model declares over node types, such as Actor; Node, Record and Relationship are not among them.</summary>
    public required ImmutableArray<NodeInterface> Interfaces { get; init; }

    public required ImmutableArray<EnumDefinition> Enums { get; init; }

    /// <summary>What the model says of the field <c>id</c> of interface Node.</summary>
    public required string IdDescription { get; init; }

    /// <summary>What the model says of the fields that every record has (label, corroboration, knownSince).</summary>
    public required CommonFields RecordFields { get; init; }

    /// <summary>What the model says of the fields that every relationship has.</summary>
    public required CommonFields RelationshipFields { get; init; }

    /// <summary>Descriptions of the interfaces Node, Record and Relationship, and of the scalars, by name.</summary>
    public required ImmutableDictionary<string, string> Descriptions { get; init; }

    /// <summary>The types that carry sources and citations; null where the model has none.</summary>
    public required EvidenceTypes? Evidence { get; init; }

    /// <summary>What carries responsibility; null where the model says nothing of it.</summary>
    public required ResponsibilityRules? Responsibility { get; init; }

    /// <summary>True where it is computed since when each record and relationship is known.</summary>
    public bool IsKnowledgeDated => RecordFields.KnownSince is not null && RelationshipFields.KnownSince is not null;

    /// <summary>A hash of the model's meaning: two files with the same hash answer the same questions in the same way.</summary>
    public required string Hash { get; init; }

    /// <summary>Node types, then relationship types: the element type with a given ordinal.</summary>
    public ElementType ElementType(int ordinal) =>
        ordinal < NodeTypes.Length ? NodeTypes[ordinal] : RelationshipTypes[ordinal - NodeTypes.Length];

    public int ElementTypeCount => NodeTypes.Length + RelationshipTypes.Length;
}
