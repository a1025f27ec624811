namespace GraphApi.Model.Types;

/// <summary>A type of relationship between two records, with the fields that lead along it from either side.</summary>
public sealed class RelationshipType : ElementType
{
    /// <summary>The type of its relationships in a labelled property graph, such as HOLDS_POSITION.</summary>
    public required string GraphType { get; init; }

    /// <summary>What it starts at.</summary>
    public required NodeSet From { get; init; }

    /// <summary>What it ends at.</summary>
    public required NodeSet To { get; init; }

    /// <summary>Set once when the model is linked: the field at the start, leading to the end.</summary>
    public RelationshipField? FromField { get; internal set; }

    /// <summary>Set once when the model is linked: the field at the end, leading to the start; the same object as <see cref="FromField"/> where one field goes both ways.</summary>
    public RelationshipField? ToField { get; internal set; }
}
