using System.Collections.Immutable;

namespace GraphApi.Model.Types;

/// <summary>A type of node, with its root fields and its relationship fields.</summary>
public sealed class NodeType : ElementType
{
    /// <summary>The label of its nodes in a labelled property graph.</summary>
    public required string Label { get; init; }

    /// <summary>Root field that gives one record by id, such as person.</summary>
    public required string OneField { get; init; }

    /// <summary>Root field that lists the records, such as people.</summary>
    public required string ManyField { get; init; }

    /// <summary>True for every node type but sources and citations.</summary>
    public required bool IsRecord { get; init; }

    /// <summary>Set once when the model is linked: how the label of a record is made; null for types that are no records.</summary>
    public LabelRule? LabelRule { get; internal set; }

    /// <summary>True where a record's existence is not what a source reports (persons, institutions, locations): it stays visible under any scope of knowledge.</summary>
    public required bool IsStanding { get; init; }

    /// <summary>What makes a record stand for a mere area, which paths never pass through; null where nothing does.</summary>
    public required AreaRule? AreaRule { get; init; }

    /// <summary>Set once when the model is linked: the relationship fields that start or end here, in the order of the model file.</summary>
    public ImmutableArray<RelationshipField> RelationshipFields { get; internal set; } = [];

    /// <summary>Set once when the model is linked: the declared interfaces that this type implements.</summary>
    public ImmutableArray<NodeInterface> Interfaces { get; internal set; } = [];

    public RelationshipField? FindRelationshipField(string name) => RelationshipFields.FirstOrDefault(f => f.Name == name);
}
