using System.Collections.Immutable;
using GraphApi.Plan.Binding;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Nodes;

namespace GraphApi.Neo4j;

/// <summary>
/// Which values a statement returns for a connection, and in which order: how many rows there are, whether there are rows on the cursor's other side, and the page's rows,
/// each of these only where a field of the connection needs it. Of a search all but the rows is known before. A row is a list of its sections: the cursor's values, the shape of <c>nodes</c>, that of <c>node</c>
/// and that of <c>relationship</c>; where there is but one section, the row is that section.
/// </summary>
internal sealed class ConnectionLayout
{
    private readonly bool _hasRows;
    private readonly bool _needsNext;
    private readonly bool _needsPrevious;

    private ConnectionLayout(ImmutableArray<OutputField> fields, bool hasStoredOrder)
    {
        OutputField[] flat = [.. Flatten(fields)];
        var edges = flat.OfType<EdgesField>().SelectMany(field => field.Fields).ToArray();
        var information = flat.OfType<PageInfoField>().Select(field => field.Value).ToArray();
        Items = [.. flat.OfType<ItemsField>().Select(field => field.Shape)];
        Nodes = [.. edges.OfType<EdgeNodeField>().Select(field => field.Shape)];
        Relationships = [.. edges.OfType<EdgeRelationshipField>().Select(field => field.Shape)];
        HasCursor = hasStoredOrder && (edges.Any(field => field is CursorField) || information.Any(value => value is PageInfoValue.StartCursor or PageInfoValue.EndCursor));
        NeedsTotal = flat.Any(field => field is TotalCountField);
        _needsNext = information.Contains(PageInfoValue.HasNextPage);
        _needsPrevious = information.Contains(PageInfoValue.HasPreviousPage);
        _hasRows = flat.Any(field => field is ItemsField or EdgesField) || HasCursor;
    }

    /// <summary>True where the sections of a row begin with the cursor's values: the record's id, the relationship's id where there is one, and the order's values.</summary>
    public bool HasCursor { get; }

    /// <summary>The shapes under <c>nodes</c>: one for each alias.</summary>
    public ImmutableArray<Shape> Items { get; }

    /// <summary>The shapes under <c>edges { node }</c>.</summary>
    public ImmutableArray<Shape> Nodes { get; }

    /// <summary>The shapes under <c>edges { relationship }</c>.</summary>
    public ImmutableArray<Shape> Relationships { get; }

    public bool NeedsTotal { get; }

    /// <summary>True where fields of the connection say something of its rows.</summary>
    public bool HasRows => _hasRows;

    public int SectionCount => FirstNode + Nodes.Length + Relationships.Length;

    private int FirstItem => HasCursor ? 1 : 0;

    private int FirstNode => FirstItem + Items.Length;

    public static ConnectionLayout Of(ListNode list) => new(list.Fields, hasStoredOrder: list is not SearchNode);

    /// <summary>The position of a shape's section in a row.</summary>
    public int SectionOf(ItemsField field) => FirstItem + IndexOf(Items, field.Shape);

    public int SectionOf(EdgeNodeField field) => FirstNode + IndexOf(Nodes, field.Shape);

    public int SectionOf(EdgeRelationshipField field) => FirstNode + Nodes.Length + IndexOf(Relationships, field.Shape);

    /// <summary>True where the page's rows are read, if only to see whether there are any.</summary>
    public bool NeedsRows(bool backward) => _hasRows || NeedsOneMore(backward);

    /// <summary>True where the answer says whether a row stands behind the page, as seen from the cursor.</summary>
    public bool NeedsOneMore(bool backward) => backward ? _needsPrevious : _needsNext;

    /// <summary>True where the answer says whether a row stands on the other side of the cursor; without a cursor there is none.</summary>
    public bool NeedsOthers(bool backward, bool hasCursor) => hasCursor && (backward ? _needsNext : _needsPrevious);

    public bool NeedsOthers(BoundPage page) => NeedsOthers(page.Backward, page.Cursor is not null);

    private static int IndexOf(ImmutableArray<Shape> shapes, Shape shape)
    {
        for (var index = 0; index < shapes.Length; index++)
        {
            if (ReferenceEquals(shapes[index], shape))
            {
                return index;
            }
        }

        throw new ArgumentException("The shape is none of this connection.", nameof(shape));
    }

    private static IEnumerable<OutputField> Flatten(ImmutableArray<OutputField> fields) =>
        fields.SelectMany(field => field is ObjectField inner ? Flatten(inner.Fields) : [field]);
}
