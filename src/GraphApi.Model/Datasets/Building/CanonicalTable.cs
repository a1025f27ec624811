using System.Collections.Immutable;
using GraphApi.Model.Types;

namespace GraphApi.Model.Datasets.Building;

/// <summary>A table in canonical order with its references resolved, before its computed fields are.</summary>
internal sealed record CanonicalTable(ElementType Type, TextColumn Ids, ImmutableArray<Column> Columns)
{
    public int Count => Ids.Count;

    /// <summary>For nodes, by row: the node index.</summary>
    public int[] NodeIndex { get; init; } = [];

    /// <summary>For relationships, by row: the node index of the start.</summary>
    public int[] From { get; init; } = [];

    /// <summary>For relationships, by row: the node index of the end.</summary>
    public int[] To { get; init; } = [];
}
