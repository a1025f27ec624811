namespace GraphApi.Model.Types;

/// <summary>A field of a node type that leads along one relationship type to the records at its far side.</summary>
public sealed class RelationshipField
{
    public required string Name { get; init; }

    public required string Description { get; init; }

    public required RelationshipType Relationship { get; init; }

    public required Direction Direction { get; init; }

    /// <summary>The records that the field starts from.</summary>
    public required NodeSet Near { get; init; }

    /// <summary>The records that the field leads to.</summary>
    public required NodeSet Far { get; init; }

    /// <summary>Position among all relationship fields of the model: the key of its adjacency.</summary>
    public required int Ordinal { get; init; }

    /// <summary>True where every near record has exactly one far record: the field is that record, not a connection.</summary>
    public required bool IsSingle { get; init; }

    /// <summary>For a single field, the second field that gives the relationship itself (fromRelationship); null otherwise.</summary>
    public required string? SingleRelationshipName { get; init; }

    public override string ToString() => Name;
}
