using System.Collections.Immutable;
using GraphApi.Model.Types;

namespace GraphApi.Model.Datasets.Building;

/// <summary>
/// Collects the rows of one element type. A row is added by one call on <see cref="Ids"/>, on each of <see cref="References"/> and on each of <see cref="Columns"/>.
/// </summary>
public sealed class TableBuilder
{
    internal TableBuilder(GraphModel model, ElementType type)
    {
        Type = type;
        Columns = ImmutableArray.CreateRange(type.Properties, ColumnBuilder.For);
        References = ReferencesOf(model, type);
    }

    public ElementType Type { get; }

    public TextColumnBuilder Ids { get; } = new();

    /// <summary>For relationships from and to, for citations subject and source, else none.</summary>
    public ImmutableArray<ReferenceBuilder> References { get; }

    /// <summary>By ordinal of the property.</summary>
    public ImmutableArray<ColumnBuilder> Columns { get; }

    /// <summary>False where rows could not be read: linking then does not blame others for what may be in them.</summary>
    public bool IsComplete { get; set; } = true;

    public int Count => Ids.Count;

    /// <summary>Makes room for as many rows in all, which spares large tables much copying.</summary>
    public void Reserve(int rows)
    {
        Ids.Reserve(rows);
        foreach (var reference in References)
        {
            reference.Reserve(rows);
        }

        foreach (var column in Columns)
        {
            column.Reserve(rows);
        }
    }

    private static ImmutableArray<ReferenceBuilder> ReferencesOf(GraphModel model, ElementType type)
    {
        if (type is RelationshipType relationship)
        {
            return [ToNodes("from", relationship.From.Types), ToNodes("to", relationship.To.Types)];
        }

        if (model.Evidence is not { } evidence || type != evidence.Citation)
        {
            return [];
        }

        var subjects = Allowing(element => element is not NodeType { IsRecord: false });
        return [new ReferenceBuilder("subject", "a record or a relationship", subjects), ToNodes("source", [evidence.Source])];

        ReferenceBuilder ToNodes(string name, ImmutableArray<NodeType> types)
        {
            var words = string.Join(" or ", types.Select(node => node.NameWithArticle));
            return new ReferenceBuilder(name, words, Allowing(element => types.Contains(element)));
        }

        bool[] Allowing(Predicate<ElementType> isAllowed) =>
            [.. Enumerable.Range(0, model.ElementTypeCount).Select(ordinal => isAllowed(model.ElementType(ordinal)))];
    }
}
