using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using GraphApi.Model.Types;

namespace GraphApi.Model.Datasets.Building;

/// <summary>Makes the labels of records by the model's rules.</summary>
internal sealed class LabelWriter(CanonicalTable[] tables, CanonicalOrder order)
{
    /// <summary>Appends a part of the label of a row; false where a value is not recorded or reads as nothing.</summary>
    private delegate bool Piece(int row, List<byte> label);

    /// <summary>The label of each row; null for a type that has none. A rule that leaves nothing gives the id.</summary>
    public TextColumn? Write(NodeType type)
    {
        if (type.LabelRule is not { } rule)
        {
            return null;
        }

        var table = tables[type.Ordinal];
        var pieces = ImmutableArray.CreateRange(rule.Parts, part => Compile(type, part));
        var labels = new TextBuffer();
        var label = new List<byte>();
        for (var row = 0; row < table.Count; row++)
        {
            label.Clear();
            foreach (var piece in pieces)
            {
                piece(row, label);
            }

            CollapseSpaces(label);
            labels.Add(label.Count == 0 ? table.Ids[row] : CollectionsMarshal.AsSpan(label));
        }

        return labels.ToColumn(new RowOrder(null, table.Count), nulls: null);
    }

    private Piece Compile(NodeType type, LabelPart part) => part switch
    {
        LabelPart.Literal literal => Literal(literal.Text),
        LabelPart.Value { Through: null } value => new LabelText(value.Property, tables[type.Ordinal].Columns[value.Property.Ordinal]).Append,
        LabelPart.Value value => Far(type, value.Through!, value.Property),
        LabelPart.Optional optional => Optional(ImmutableArray.CreateRange(optional.Parts, inner => Compile(type, inner))),
        _ => throw new InvalidOperationException($"A label rule has a part of an unknown kind: {part}."),
    };

    private static Piece Literal(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return (_, label) =>
        {
            label.AddRange(bytes);
            return true;
        };
    }

    /// <summary>A group that is left out decides nothing about the group around it.</summary>
    private static Piece Optional(ImmutableArray<Piece> pieces) => (row, label) =>
    {
        var start = label.Count;
        foreach (var piece in pieces)
        {
            if (!piece(row, label))
            {
                label.RemoveRange(start, label.Count - start);
                break;
            }
        }

        return true;
    };

    private Piece Far(NodeType type, RelationshipField field, Property property)
    {
        var far = FarNodes(type, field);
        var texts = field.Far.Types.ToDictionary(
            farType => farType.Ordinal,
            farType => new LabelText(property, tables[farType.Ordinal].Columns[farType.FindProperty(property.Name)!.Ordinal]));
        return (row, label) => texts[order.NodeTypeOf[far[row]]].Append(order.NodeRowOf[far[row]], label);
    }

    /// <summary>By row of the type: the node that its single field leads to.</summary>
    private int[] FarNodes(NodeType type, RelationshipField field)
    {
        var relationships = tables[field.Relationship.Ordinal];
        var (near, far) = field.Direction == Direction.In ? (relationships.To, relationships.From) : (relationships.From, relationships.To);
        var nodes = new int[tables[type.Ordinal].Count];
        for (var row = 0; row < near.Length; row++)
        {
            if (order.NodeTypeOf[near[row]] == type.Ordinal)
            {
                nodes[order.NodeRowOf[near[row]]] = far[row];
            }
        }

        return nodes;
    }

    /// <summary>Makes one space of several and none at the ends, where values read as nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CollapseSpaces(List<byte> label)
    {
        var length = 0;
        foreach (var value in CollectionsMarshal.AsSpan(label))
        {
            if (value != ' ' || (length > 0 && label[length - 1] != ' '))
            {
                label[length++] = value;
            }
        }

        length = length > 0 && label[length - 1] == ' ' ? length - 1 : length;
        label.RemoveRange(length, label.Count - length);
    }
}
