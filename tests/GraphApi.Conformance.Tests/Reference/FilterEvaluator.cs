using System.Collections.Immutable;
using GraphApi.GraphQL.Values;
using GraphApi.Model.Types;

namespace GraphApi.Conformance.Tests.Reference;

/// <summary>Decides whether a row satisfies a <c>where</c>, read from its coerced value field by field.</summary>
internal sealed class FilterEvaluator(GraphModel model, FieldValues values)
{
    /// <summary>All given fields must hold; a field given as null counts as left out.</summary>
    public bool Holds(Value where, Row row) => Given(where).All(field => Holds(field.Key, field.Value, row));

    private bool Holds(string name, Value filter, Row row)
    {
        var element = row.Element;
        switch (name)
        {
            case "and":
                return Items(filter).All(item => Holds(item, row));
            case "or":
                return Items(filter).Any(item => Holds(item, row));
            case "id":
                return HoldsForValue(element.Id, PropertyKind.String, filter);
            case "relationship" when row.Relationship is { } relationship:
                return Holds(filter, new Row(relationship));
        }

        if (row.FindProperty(name) is { } property)
        {
            var value = element.Properties[name];
            return value is string[] items ? HoldsForItems(items, property.Kind, filter) : HoldsForValue(value, property.Kind, filter);
        }

        if (row.FindRelationshipField(name) is { } field)
        {
            var rows = values.Along((Record)element, field).ToList();
            return field.IsSingle ? rows.Count > 0 && Holds(filter, rows[0] with { Relationship = null }) : HoldsForRows(rows, filter);
        }

        return name switch
        {
            "label" => HoldsForValue(values.Label(element), PropertyKind.String, filter),
            "knownSince" => HoldsForValue(values.KnownSince(element), PropertyKind.PartialDate, filter),
            "corroboration" => HoldsForCorroboration(element, filter),
            "citations" => HoldsForRows([.. values.Citations(element).Select(citation => new Row(citation))], filter),
            "source" when element is Citation citation => Holds(filter, new Row(citation.Source)),
            "subject" when element is Citation citation => Holds(filter, new Row(citation.Subject, SeenAs: Anything)),
            _ => HoldsNarrowed(name, filter, row),
        };
    }

    /// <summary>What a citation may be about: an interface without shared properties.</summary>
    private NodeSet Anything { get; } = new() { Name = "Node", Types = [.. model.NodeTypes.Where(type => type.IsRecord)], Interface = null };

    /// <summary>The field of an interface's filter that narrows to one type: the type's name with a small first letter.</summary>
    private bool HoldsNarrowed(string name, Value filter, Row row)
    {
        if (!AllTypes().Any(type => IsNamed(type, name)))
        {
            throw new ArgumentOutOfRangeException(nameof(name), name, "A filter field that api.md does not have.");
        }

        return IsNamed(row.Element.Type, name) && Holds(filter, new Row(row.Element));
    }

    private IEnumerable<ElementType> AllTypes() => [.. model.NodeTypes, .. model.RelationshipTypes];

    private static bool IsNamed(ElementType type, string field) => string.Equals(char.ToLowerInvariant(type.Name[0]) + type.Name[1..], field, StringComparison.Ordinal);

    private bool HoldsForCorroboration(Element element, Value filter) => Given(filter).All(field =>
    {
        if (field.Key is "and")
        {
            return Items(field.Value).All(item => HoldsForCorroboration(element, item));
        }

        if (field.Key is "or")
        {
            return Items(field.Value).Any(item => HoldsForCorroboration(element, item));
        }

        var (value, kind) = values.Corroboration(element, field.Key);
        return value is string[] items ? HoldsForItems(items, kind, field.Value) : HoldsForValue(value, kind, field.Value);
    });

    private bool HoldsForRows(List<Row> rows, Value filter) => Given(filter).All(field => HoldsFor(rows, field, row => Holds(field.Value, row)));

    private static bool HoldsForItems(string[] items, PropertyKind kind, Value filter) =>
        Given(filter).All(field => HoldsFor(items, field, item => HoldsForValue(item, kind, field.Value)));

    private static bool HoldsFor<T>(IReadOnlyCollection<T> items, KeyValuePair<string, Value> quantifier, Func<T, bool> holds) => quantifier.Key switch
    {
        "some" => items.Any(holds),
        "all" => items.All(holds),
        "none" => !items.Any(holds),
        "any" => ((BooleanValue)quantifier.Value).Value == items.Count > 0,
        _ => throw new ArgumentOutOfRangeException(nameof(quantifier), quantifier.Key, "A quantifier that api.md does not have."),
    };

    /// <summary>The operators on one value, all of which must hold.</summary>
    private static bool HoldsForValue(object? value, PropertyKind kind, Value filter) =>
        ((ObjectValue)filter).Fields.All(operation => operation.Key[0] == 'n'
            ? !HoldsPlain(value, kind, operation.Key[1..], operation.Value)
            : HoldsPlain(value, kind, operation.Key, operation.Value));

    /// <summary>A comparison with a value that is not recorded is false; null is found by eq alone.</summary>
    private static bool HoldsPlain(object? value, PropertyKind kind, string comparison, Value operand)
    {
        if (operand is NullValue)
        {
            return comparison == "eq" && value is null;
        }

        return value is not null && ValueComparison.Holds(value, kind, comparison, operand);
    }

    private static IEnumerable<KeyValuePair<string, Value>> Given(Value filter) => ((ObjectValue)filter).Fields.Where(field => field.Value is not NullValue);

    private static ImmutableArray<Value> Items(Value list) => ((ListValue)list).Items;
}
