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

    private static ImmutableArray<ReferenceBuilder> ReferencesOf(GraphModel model, ElementType type)
    {
        if (type is RelationshipType relationship)
        {
            return [To("from", relationship.From.Contains), To("to", relationship.To.Contains)];
        }

        if (model.Evidence is not { } evidence || type != evidence.Citation)
        {
            return [];
        }

        var records = To("subject", node => node.IsRecord, relationships: true);
        return [records, To("source", node => node == evidence.Source)];

        ReferenceBuilder To(string name, Func<NodeType, bool> isAllowed, bool relationships = false)
        {
            var allowed = new bool[model.ElementTypeCount];
            for (var ordinal = 0; ordinal < allowed.Length; ordinal++)
            {
                allowed[ordinal] = model.ElementType(ordinal) is NodeType node ? isAllowed(node) : relationships;
            }

            return new ReferenceBuilder(name, allowed);
        }
    }
}
