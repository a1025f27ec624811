using System.Collections.Immutable;
using GraphApi.Model.Types;

namespace GraphApi.Model.Reading;

/// <summary>Finds the two types of evidence, and the properties that corroboration rests on.</summary>
internal sealed class EvidenceReader(ReadingScope scope, ImmutableArray<DeclaredNodeType> nodes)
{
    private static readonly ImmutableArray<string> s_stances = ["SUPPORTS", "DISPUTES"];

    /// <summary>Null where the model has no evidence, or where something is wrong with it, which is reported.</summary>
    public EvidenceTypes? Read()
    {
        var source = Find("SOURCE");
        var citation = Find("CITATION");
        if ((source is null) != (citation is null))
        {
            var found = (source ?? citation)!;
            scope.Issues.Add(found.Definition.Name, $"A model has two types with @evidence, SOURCE and CITATION, or none; {(source is null ? "SOURCE" : "CITATION")} is missing.");
        }

        var publisher = source is null ? null : Property(source, "publisher", "String", PropertyKind.String, isRequired: null);
        var kind = source is null ? null : Property(source, "kind", "an enum, required", PropertyKind.Enum, isRequired: true);
        var perspective = source is null ? null : Property(source, "perspective", "an enum, required", PropertyKind.Enum, isRequired: true);
        var published = source is null ? null : Property(source, "published", "PartialDate", PropertyKind.PartialDate, isRequired: null);
        var accessed = source is null ? null : Property(source, "accessed", "Date!", PropertyKind.Date, isRequired: true);
        var stance = citation is null ? null : Stance(citation);
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

    private Property? Stance(DeclaredNodeType citation)
    {
        const string Expected = "an enum with the values SUPPORTS and DISPUTES, required";
        var stance = Property(citation, "stance", Expected, PropertyKind.Enum, isRequired: true);
        if (stance is not null && !stance.Enum!.Members.Select(member => member.Name).Order(StringComparer.Ordinal).SequenceEqual(s_stances.Order(StringComparer.Ordinal)))
        {
            Report(citation, "stance", Expected);
        }

        return stance;
    }

    private Property? Property(DeclaredNodeType type, string name, string expected, PropertyKind kind, bool? isRequired)
    {
        var property = type.Type.FindProperty(name);
        if (property is null || property.Kind != kind || property.IsList || (isRequired is not null && property.IsRequired != isRequired))
        {
            Report(type, name, expected);
            return null;
        }

        return property;
    }

    private void Report(DeclaredNodeType type, string property, string expected)
    {
        var where = type.Definition.Fields.FirstOrDefault(field => field.Name.Value == property)?.Name ?? type.Definition.Name;
        scope.Issues.Add(where, $"A type with @evidence(role: {type.Role}) needs a property \"{property}\": {expected}.");
    }
}
