using System.Text;
using GraphApi.GraphQL.Values;
using GraphApi.Memory.Columns;
using GraphApi.Model.Datasets;
using GraphApi.Model.Types;
using GraphApi.Plan.Cursors;

namespace GraphApi.Memory.Lists;

/// <summary>One criterion of a list's order; <paramref name="byType"/> reads it, by ordinal of the row's type.</summary>
internal sealed class SortTerm(SortReader?[] byType, PropertyKind kind, bool descending, NameRanks names)
{
    private readonly bool _isText = kind is PropertyKind.String or PropertyKind.Url;

    /// <summary>Smaller for rows that come earlier; for texts only as far as their beginnings differ.</summary>
    public ulong KeyOf(ElementRef element, int relationship)
    {
        var key = Reader(element).KeyOf(element.Row, relationship);
        return descending ? ~key : key;
    }

    /// <summary>The key that a row with the cursor's value has, or would have.</summary>
    public ulong KeyOf(Value value)
    {
        var key = value is NullValue ? SortReader.NoValue : kind switch
        {
            PropertyKind.Int => SortKey.Of(OperandText.IntOf(value)),
            PropertyKind.Float => SortKey.Of(OperandText.DoubleOf(value)),
            PropertyKind.Boolean => SortKey.Of(OperandText.BooleanOf(value)),
            PropertyKind.Date or PropertyKind.PartialDate => DateTable.SortKey(OperandText.DateOf(value)),
            PropertyKind.Enum or PropertyKind.CountryCode => names.KeyOf(OperandText.Of(value)),
            _ => SortKey.Of(OperandText.Utf8Of(value)),
        };
        return descending ? ~key : key;
    }

    /// <summary>The whole text of a cursor's value; empty where the key alone decides.</summary>
    public byte[] TextOf(Value value) => _isText && value is not NullValue ? Encoding.UTF8.GetBytes(OperandText.Of(value)) : [];

    /// <summary>Decides between two rows with the same key.</summary>
    public int CompareTexts(ElementRef left, int leftRelationship, ElementRef right, int rightRelationship) => _isText
        ? Directed(Reader(left).TextOf(left.Row, leftRelationship).SequenceCompareTo(Reader(right).TextOf(right.Row, rightRelationship)))
        : 0;

    /// <summary>Decides between a row and a cursor with the same key.</summary>
    public int CompareTexts(ElementRef left, int leftRelationship, ReadOnlySpan<byte> cursor) => _isText
        ? Directed(Reader(left).TextOf(left.Row, leftRelationship).SequenceCompareTo(cursor))
        : 0;

    public void WriteTo(CursorWriter cursor, ElementRef element, int relationship) => Reader(element).WriteTo(cursor, element.Row, relationship);

    private int Directed(int order) => descending ? -order : order;

    private SortReader Reader(ElementRef element) =>
        byType[element.Type] ?? throw new InvalidOperationException($"The plan sorts by a value that elements of type {element.Type} do not have.");
}
