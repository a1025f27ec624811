using System.Collections.Immutable;
using GraphApi.Model.Types;

namespace GraphApi.Model.Datasets.Building;

/// <summary>Where every added row goes: the order of each table, and the rank of each node among all nodes.</summary>
internal sealed class CanonicalOrder
{
    /// <summary>By ordinal of the type, by added row: its row in the finished table; null where rows stay where they are.</summary>
    private readonly int[]?[] _finalRows;
    private readonly RowOrder[] _orders;

    public CanonicalOrder(GraphModel model, ImmutableArray<TableBuilder> tables, TextColumn[] ids)
    {
        _finalRows = new int[tables.Length][];
        _orders = new RowOrder[tables.Length];
        var nodeTypes = model.NodeTypes.Length;
        ElementRef[] nodes = [];
        Parallel.Invoke(
            () => nodes = Sorted(Enumerable.Range(0, nodeTypes), ids),
            () =>
            {
                for (var type = nodeTypes; type < tables.Length; type++)
                {
                    _orders[type] = new RowOrder(null, ids[type].Count);
                    if (!IdSort.IsSorted(ids[type]))
                    {
                        SetOrder(type, Array.ConvertAll(Sorted([type], ids), element => element.Row));
                    }
                }
            });
        NodeTypeOf = Array.ConvertAll(nodes, node => (byte)node.Type);
        NodeRowOf = new int[nodes.Length];
        NodeIndexOf = [.. model.NodeTypes.Select(type => new int[tables[type.Ordinal].Count])];
        PlaceNodes(nodes);
    }

    public byte[] NodeTypeOf { get; }

    public int[] NodeRowOf { get; }

    /// <summary>By ordinal of the node type, by added row.</summary>
    public int[][] NodeIndexOf { get; }

    public RowOrder this[int type] => _orders[type];

    /// <summary>The element as it is numbered in the finished data set.</summary>
    public ElementRef Final(ElementRef added) =>
        _finalRows[added.Type] is { } rows ? added with { Row = rows[added.Row] } : added;

    private static ElementRef[] Sorted(IEnumerable<int> types, TextColumn[] ids)
    {
        var elements = new ElementRef[types.Sum(type => ids[type].Count)];
        var count = 0;
        foreach (var type in types)
        {
            for (var row = 0; row < ids[type].Count; row++)
            {
                elements[count++] = new ElementRef(type, row);
            }
        }

        IdSort.Sort(elements, type => ids[type]);
        return elements;
    }

    private void PlaceNodes(ElementRef[] nodes)
    {
        var orders = Array.ConvertAll(NodeIndexOf, rows => new int[rows.Length]);
        var filled = new int[orders.Length];
        for (var index = 0; index < nodes.Length; index++)
        {
            var (type, added) = nodes[index];
            var row = filled[type]++;
            orders[type][row] = added;
            NodeRowOf[index] = row;
            NodeIndexOf[type][added] = index;
        }

        for (var type = 0; type < orders.Length; type++)
        {
            SetOrder(type, orders[type]);
        }
    }

    private void SetOrder(int type, int[] rows)
    {
        var final = new int[rows.Length];
        for (var row = 0; row < rows.Length; row++)
        {
            final[rows[row]] = row;
        }

        _finalRows[type] = final;
        _orders[type] = new RowOrder(rows, rows.Length);
    }
}
