using System.Collections.Frozen;
using System.Collections.Immutable;
using GraphApi.Model.Types;

namespace GraphApi.Model.Reading;

/// <summary>Finds the two types of evidence, and the properties that corroboration rests on.</summary>
internal sealed class EvidenceReader(ReadingScope scope, ImmutableArray<DeclaredNodeType> nodes)
{
    private static readonly FrozenSet<string> s_stances = FrozenSet.Create(EvidenceTypes.Supports, EvidenceTypes.Disputes);

    /// <summary>Null where the model has no evidence, or where something is wrong with it, which is reported.</summary>
    public EvidenceTypes? Read()
    {
        var source = Find("SOURCE");
        var citation = Find("CITATION");
        if ((source is null) != (citation is null) && (source ?? citation) is { } only)
        {
            scope.Issues.Add(only.Definition.Name, $"A model has two types with @evidence, SOURCE and CITATION, or none; {(source is null ? "SOURCE" : "CITATION")} is missing.");
        }

        var publisher = Property(source, "publisher", PropertyKind.String, "String");
        var kind = Property(source, "kind", PropertyKind.Enum, "an enum, required");
        var perspective = Property(source, "perspective", PropertyKind.Enum, "an enum, required");
        var published = Property(source, "published", PropertyKind.PartialDate, "PartialDate");
        var accessed = Property(source, "accessed", PropertyKind.Date, "Date!");
        var stance = Stance(citation);
        return source is null || citation is null || publisher is null || kind is null || perspective is null || published is null || accessed is null || stance is null
            ? null
            : new EvidenceTypes
            {
                Source = source.Type,
                Citation = citation.Type,
                Publisher = publisher,
                SourceKind = kind,
                Perspective = perspective,
                Published = published,
                Accessed = accessed,
                Stance = stance,
            };
    }

    private DeclaredNodeType? Find(string role)
    {
        var found = nodes.Where(type => type.Role == role).ToList();
        foreach (var extra in found.Skip(1))
        {
            scope.Issues.Add(extra.Definition.Name, $"Only one type can have @evidence(role: {role}); \"{found[0].Type.Name}\" has it already.");
        }

        return found.FirstOrDefault();
    }

    private Property? Stance(DeclaredNodeType? citation)
    {
        const string Expected = "an enum with the values SUPPORTS and DISPUTES, required";
        var stance = Property(citation, "stance", PropertyKind.Enum, Expected);
        if (citation is not null && stance?.Enum is { } values && !s_stances.SetEquals(values.Members.Select(member => member.Name)))
        {
            Report(citation, "stance", Expected);
        }

        return stance;
    }

    /// <summary>The property, which is no list, and has a value in every row unless a source may be without it: a publisher, a date of publication.</summary>
    private Property? Property(DeclaredNodeType? type, string name, PropertyKind kind, string expected)
    {
        var property = type?.Type.FindProperty(name);
        var isFitting = property is { IsList: false } && property.Kind == kind && (property.IsRequired || name is "publisher" or "published");
        if (isFitting || type is null)
        {
            return property;
        }

        Report(type, name, expected);
        return null;
    }

    private void Report(DeclaredNodeType type, string property, string expected)
    {
        var where = type.Definition.Fields.FirstOrDefault(field => field.Name.Value == property)?.Name ?? type.Definition.Name;
        scope.Issues.Add(where, $"A type with @evidence(role: {type.Role}) needs a property \"{property}\": {expected}.");
    }
}
