using GraphApi.Model.Types;

namespace GraphApi.Model.Datasets;

/// <summary>The nodes of one type.</summary>
public sealed class NodeTable : Table
{
    public required NodeType Type { get; init; }

    /// <summary>By row: the node index; rises with the row.</summary>
    public required int[] NodeIndex { get; init; }

    /// <summary>The labels made by the model's rule; null for types that are no records.</summary>
    public required TextColumn? Labels { get; init; }

    public override ElementType ElementType => Type;
}
