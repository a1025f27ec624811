using System.Collections.Immutable;
using GraphApi.Model.Types;

namespace GraphApi.Model.Datasets;

/// <summary>
/// One loaded, checked data set in canonical form: a table per element type with its rows in the order of their ids, references resolved,
/// computed fields filled in. Immutable; safe to share between threads.
/// </summary>
/// <remarks>
/// Every node has a <em>node index</em>: its rank among all nodes of all types by id, in code point order. So comparing node indexes compares ids,
/// and within one table rows and node indexes rise together.
/// </remarks>
public sealed class Dataset
{
    public required GraphModel Model { get; init; }

    /// <summary>By ordinal of the node type.</summary>
    public required ImmutableArray<NodeTable> Nodes { get; init; }

    /// <summary>By position of the relationship type in the model.</summary>
    public required ImmutableArray<RelationshipTable> Relationships { get; init; }

    /// <summary>The citations' links; null where the model has no evidence types.</summary>
    public required CitationLinks? Citations { get; init; }

    /// <summary>By node index: the ordinal of the node's type.</summary>
    public required byte[] NodeTypeOf { get; init; }

    /// <summary>By node index: the row in the table of the node's type.</summary>
    public required int[] NodeRowOf { get; init; }

    /// <summary>Every id of the data set and the element that has it.</summary>
    public required IdIndex Ids { get; init; }

    /// <summary>A hash of the content, the same for the same data whatever the order of its rows.</summary>
    public required string Version { get; init; }

    /// <summary>The licence note of the data package; null where it has none.</summary>
    public required string? Licence { get; init; }

    public int NodeCount => NodeTypeOf.Length;

    /// <summary>The id of the node with a node index, as UTF-8.</summary>
    public ReadOnlySpan<byte> IdOfNode(int index) => Nodes[NodeTypeOf[index]].Ids[NodeRowOf[index]];

    /// <summary>The id of an element, as UTF-8.</summary>
    public ReadOnlySpan<byte> IdOf(ElementRef element) => Table(Model.ElementType(element.Type)).Ids[element.Row];

    public Table Table(ElementType type) => type switch
    {
        NodeType node => Nodes[node.Ordinal],
        RelationshipType relationship => Relationships[relationship.Ordinal - Model.NodeTypes.Length],
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
