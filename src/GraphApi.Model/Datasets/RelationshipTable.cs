using GraphApi.Model.Types;

namespace GraphApi.Model.Datasets;

/// <summary>The relationships of one type.</summary>
public sealed class RelationshipTable : Table
{
    public required RelationshipType Type { get; init; }

    /// <summary>By row: the node index of the start.</summary>
    public required int[] From { get; init; }

    /// <summary>By row: the node index of the end.</summary>
    public required int[] To { get; init; }

    public override ElementType ElementType => Type;
}
