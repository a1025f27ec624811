using GraphApi.GraphQL.Values;
using GraphApi.Model.Types;

namespace GraphApi.Conformance.Tests.Reference;

/// <summary>Reads an <c>order</c> argument: a list of entries that name one field each.</summary>
internal sealed class OrderReader(GraphModel model, FieldValues values)
{
    /// <param name="order">The coerced argument; null where it was left out.</param>
    /// <param name="of">What the list holds: what its criteria can name.</param>
    public OrderTerm[] Read(Value? order, ListOf of) => order is not ListValue list
        ? []
        : [.. list.Items.Select(entry => Term((ObjectValue)entry, of)).DistinctBy(term => term.Path)];

    private OrderTerm Term(ObjectValue entry, ListOf of)
    {
        var (name, inner) = entry.Fields.Single();
        if (inner is EnumValue direction)
        {
            var (kind, read) = Leaf(name, of);
            return new OrderTerm(name, kind, direction.Value == "DESC", read);
        }

        if (name == "corroboration")
        {
            var (value, way) = ((ObjectValue)inner).Fields.Single();
            var kind = value is "publishers" or "sources" ? PropertyKind.Int : value == "level" ? PropertyKind.Enum : PropertyKind.Boolean;
            return new OrderTerm($"{name}.{value}", kind, way is EnumValue { Value: "DESC" }, row => values.Corroboration(row.Element, value).Value);
        }

        var (far, step) = Step(name, of);
        var term = Term((ObjectValue)inner, far);
        return term with { Path = $"{name}.{term.Path}", Read = row => term.Read(step(row)) };
    }

    private (PropertyKind Kind, Func<Row, object?> Read) Leaf(string name, ListOf of)
    {
        if (of.FindProperty(name) is { } property)
        {
            return (property.Kind, row => row.Element.Properties[name]);
        }

        return name switch
        {
            "id" => (PropertyKind.String, row => row.Element.Id),
            "label" => (PropertyKind.String, row => values.Label(row.Element)),
            "knownSince" => (PropertyKind.PartialDate, row => values.KnownSince(row.Element)),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "A criterion that api.md does not have."),
        };
    }

    /// <summary>From a row to the one other element that an entry speaks of.</summary>
    private (ListOf Far, Func<Row, Row> Step) Step(string name, ListOf of)
    {
        if (name == "relationship" && of.Along is { } along)
        {
            return (new ListOf(along.Relationship), row => new Row(row.Relationship!));
        }

        if (of.Type is NodeType type && type.FindRelationshipField(name) is { IsSingle: true } field)
        {
            return (new ListOf(field.Far.Types[0]), row => ((Record)row.Element).Along(field).Single());
        }

        return name == "source"
            ? (new ListOf(model.Evidence!.Source), row => new Row(((Citation)row.Element).Source))
            : throw new ArgumentOutOfRangeException(nameof(name), name, "A criterion that api.md does not have.");
    }
}
