using GraphApi.GraphQL.Types;

namespace GraphApi.Conformance.Tests.Generation;

/// <summary>The keys of one response object in the making, whatever fragments its fields come from: keeps selections mergeable.</summary>
/// <param name="prefix">Put before every key; an own prefix makes the fields of a fragment mergeable wherever it is spread.</param>
/// <remarks>https://spec.graphql.org/September2025/#sec-Field-Selection-Merging</remarks>
internal sealed class ResponseScope(string prefix)
{
    private readonly Dictionary<string, Entry> _entries = [];

    /// <summary>The fields on the type that are selected already, by key without prefix.</summary>
    public IReadOnlyList<(string Key, PlacedField Field)> SelectedOn(ImplementingType type) =>
        [.. _entries.SelectMany(entry => entry.Value.Fields.Where(field => field.Parent == type).Select(field => (entry.Key[prefix.Length..], field)))];

    /// <summary>Takes in the field under a key that is free or that it shares with mergeable fields.</summary>
    public (string? Alias, ResponseScope Below) Place(PlacedField field, string wanted)
    {
        var key = prefix + wanted;
        for (var number = 2; !Fits(key, field); number++)
        {
            key = $"{prefix}{wanted}{number}";
        }

        if (!_entries.TryGetValue(key, out var entry))
        {
            _entries[key] = entry = new Entry(Shape(field.Definition.Type), new ResponseScope(""), []);
        }

        entry.Fields.Add(field);
        return (key == field.Definition.Name ? null : key, entry.Below);
    }

    /// <summary>Fields under one key have the same shape, and the same name and arguments where one object can have both.</summary>
    private bool Fits(string key, PlacedField field) =>
        !_entries.TryGetValue(key, out var entry)
        || (entry.Shape == Shape(field.Definition.Type) && entry.Fields.TrueForAll(other => other.IsSameAs(field) || other.NeverMeets(field)));

    /// <summary>The type as written, with all objects alike: what is below them is compared field by field.</summary>
    private static string Shape(GraphQLType type) => type.Named is CompositeType ? type.ToString().Replace(type.Named.Name, "object", StringComparison.Ordinal) : type.ToString();

    private sealed record Entry(string Shape, ResponseScope Below, List<PlacedField> Fields);
}
