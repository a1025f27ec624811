using System.Collections.Immutable;
using GraphApi.Model.Types;

namespace GraphApi.Compiler.Schemas;

/// <summary>Writes the inputs of <c>where</c>: one for each type, relationship field and kind of value.</summary>
internal sealed class FilterTypes(GraphModel model, SdlWriter sdl)
{
    private static readonly string[] Equality = ["eq", "neq", "in", "nin"];
    private static readonly string[] Ordering = ["gt", "ngt", "gte", "ngte", "lt", "nlt", "lte", "nlte"];
    private static readonly string[] Matching = ["contains", "ncontains", "startsWith", "nstartsWith", "endsWith", "nendsWith"];

    public void Write()
    {
        foreach (var type in model.NodeTypes)
        {
            WriteFilter($"Which {type.ManyField}.", ApiNames.Filter(type.Name), () => WriteNodeMembers(type));
        }

        foreach (var set in AbstractSets())
        {
            WriteFilter($"Which records of {set.Name}.", ApiNames.Filter(set.Name), () => WriteSetMembers(set));
        }

        foreach (var type in model.RelationshipTypes)
        {
            WriteFilter($"Which relationships of type {type.Name}.", ApiNames.Filter(type.Name), () => WriteRelationshipMembers(type));
        }

        foreach (var field in model.RelationshipTypes.SelectMany(type => new[] { type.FromField, type.ToField }).OfType<RelationshipField>().Distinct())
        {
            if (!field.IsSingle)
            {
                WriteRelationshipFieldFilters(field);
            }
        }

        WriteEvidenceFilters();
        WriteOperations();
    }

    /// <summary>The interfaces that relationships lead to.</summary>
    private IEnumerable<NodeSet> AbstractSets() =>
        model.RelationshipTypes.SelectMany(type => new[] { type.From, type.To }).Where(set => set.IsAbstract).DistinctBy(set => set.Name);

    private void WriteFilter(string description, string name, Action members)
    {
        sdl.Open($"{description} All that is given must hold; nothing given holds for all.", $"input {name}");
        sdl.Member("All of these hold; an empty list holds.", $"and: [{name}!]");
        sdl.Member("At least one of these holds; an empty list does not.", $"or: [{name}!]");
        members();
        sdl.Close();
    }

    private void WriteNodeMembers(NodeType type)
    {
        sdl.Member("Condition on `id`.", "id: IDOperationFilterInput");
        WriteProperties(type.Properties);
        WriteRelationshipFields(type.RelationshipFields);
        if (type.IsRecord)
        {
            WriteCommonMembers(model.RecordFields);
            return;
        }

        var evidence = model.Evidence!;
        if (type == evidence.Source)
        {
            sdl.Member("What rests on the source.", $"{ApiNames.CitationsField}: CitationListFilterInput");
            return;
        }

        sdl.Member("The source that is cited.", $"{ApiNames.SourceField}: {ApiNames.Filter(evidence.Source.Name)}");
        sdl.Member("What the citation is about.", $"{ApiNames.SubjectField}: NodeFilterInput");
    }

    private void WriteSetMembers(NodeSet set)
    {
        sdl.Member("Condition on `id`.", "id: IDOperationFilterInput");
        WriteProperties(set.Interface?.Properties ?? []);
        WriteRelationshipFields(set.Interface?.RelationshipFields ?? []);
        WriteCommonMembers(model.RecordFields);
        foreach (var type in set.Types)
        {
            sdl.Member($"Only those of type {type.Name}, and of these which.", $"{ApiNames.Narrowing(type)}: {ApiNames.Filter(type.Name)}");
        }
    }

    private void WriteRelationshipMembers(RelationshipType type)
    {
        sdl.Member("Condition on `id`.", "id: IDOperationFilterInput");
        WriteProperties(type.Properties);
        WriteCommonMembers(model.RelationshipFields);
    }

    private void WriteRelationshipFieldFilters(RelationshipField field)
    {
        var name = ApiNames.Filter(field);
        WriteFilter($"Which {field.Name}.", name, () =>
        {
            if (field.Far.IsAbstract)
            {
                WriteSetMembers(field.Far);
            }
            else
            {
                WriteNodeMembers(field.Far.Types[0]);
            }

            sdl.Member("The relationship that leads to the record.", $"{ApiNames.Relationship}: {ApiNames.Filter(field.Relationship.Name)}");
        });
        WriteListFilter($"Condition on all {field.Name} together.", ApiNames.ListFilter(field), name);
    }

    private void WriteListFilter(string description, string name, string item)
    {
        sdl.Open($"{description} All that is given must hold.", $"input {name}");
        sdl.Member("At least one does.", $"some: {item}");
        sdl.Member("Every one does; true where there are none.", $"all: {item}");
        sdl.Member("Not one does; true where there are none.", $"none: {item}");
        sdl.Member("`true`: there is at least one at all. `false`: there is none.", "any: Boolean");
        sdl.Close();
    }

    private void WriteEvidenceFilters()
    {
        if (model.Evidence is not { } evidence)
        {
            return;
        }

        WriteListFilter("Condition on all citations together.", "CitationListFilterInput", ApiNames.Filter(evidence.Citation.Name));
        WriteFilter("What a citation is about.", "NodeFilterInput", () =>
        {
            sdl.Member("Its id.", "id: IDOperationFilterInput");
            foreach (var type in model.NodeTypes.Where(type => type.IsRecord).Concat<ElementType>(model.RelationshipTypes))
            {
                sdl.Member($"Only those of type {type.Name}, and of these which.", $"{ApiNames.Narrowing(type)}: {ApiNames.Filter(type.Name)}");
            }
        });
        WriteFilter("How well something is supported.", "CorroborationFilterInput", () =>
        {
            sdl.Member("Distinct named publishers of the supporting citations.", "publishers: IntOperationFilterInput");
            sdl.Member("Distinct sources of the supporting citations.", "sources: IntOperationFilterInput");
            sdl.Member("The level that the counts amount to.", "level: CorroborationLevelOperationFilterInput");
            sdl.Member("Kinds of the supporting sources.", $"sourceKinds: {ApiNames.ListOperations(evidence.SourceKind)}");
            sdl.Member("Perspectives of the supporting sources.", $"perspectives: {ApiNames.ListOperations(evidence.Perspective)}");
            sdl.Member("Whether at least one citation disputes it.", "disputed: BooleanOperationFilterInput");
        });
    }

    private void WriteProperties(ImmutableArray<Property> properties)
    {
        foreach (var property in properties)
        {
            sdl.Member($"Condition on `{property.Name}`.", $"{property.Name}: {(property.IsList ? ApiNames.ListOperations(property) : ApiNames.Operations(property))}");
        }
    }

    private void WriteRelationshipFields(ImmutableArray<RelationshipField> fields)
    {
        foreach (var field in fields)
        {
            sdl.Member($"Condition on `{field.Name}`.", $"{field.Name}: {(field.IsSingle ? ApiNames.Filter(field.Far.Name) : ApiNames.ListFilter(field))}");
        }
    }

    private void WriteCommonMembers(CommonFields fields)
    {
        if (fields.Label is not null)
        {
            sdl.Member("Condition on `label`.", "label: StringOperationFilterInput");
        }

        if (model.Evidence is not null)
        {
            sdl.Member("Condition on `citations`.", $"{ApiNames.CitationsField}: CitationListFilterInput");
        }

        if (fields.Corroboration is not null)
        {
            sdl.Member("Condition on `corroboration`.", "corroboration: CorroborationFilterInput");
        }

        if (fields.KnownSince is not null)
        {
            sdl.Member("Condition on `knownSince`.", "knownSince: PartialDateOperationFilterInput");
        }
    }

    private void WriteOperations()
    {
        WriteOperations("ID", [.. Equality]);
        WriteOperations("String", [.. Equality, .. Ordering, .. Matching]);
        WriteOperations("Int", [.. Equality, .. Ordering]);
        WriteOperations("Float", [.. Equality, .. Ordering]);
        WriteOperations("Boolean", ["eq", "neq"]);
        WriteOperations("PartialDate", [.. Equality, .. Ordering, "within", "nwithin"]);
        WriteOperations("Date", [.. Equality, .. Ordering]);
        WriteOperations("CountryCode", [.. Equality]);
        WriteOperations("URL", [.. Equality, .. Matching]);
        foreach (var type in model.Enums)
        {
            WriteOperations(type.Name, [.. Equality]);
        }

        if (model.Evidence is not null)
        {
            WriteOperations("CorroborationLevel", [.. Equality]);
        }

        foreach (var type in ListItemTypes())
        {
            WriteListFilter($"Condition on all values of a list of {type} together.", $"{type}ListOperationFilterInput", $"{type}OperationFilterInput");
        }
    }

    /// <summary>The types of which some property is a list, and those of the lists inside a corroboration.</summary>
    private IEnumerable<string> ListItemTypes()
    {
        var properties = model.NodeTypes.SelectMany(type => type.Properties)
            .Concat(model.RelationshipTypes.SelectMany(type => type.Properties))
            .Where(property => property.IsList);
        return (model.Evidence is { } evidence ? properties.Append(evidence.SourceKind).Append(evidence.Perspective) : properties)
            .Select(ApiNames.ValueType)
            .Distinct();
    }

    private void WriteOperations(string type, string[] operators)
    {
        sdl.Open($"Conditions on one {type} value; all that are given must hold.", $"input {type}OperationFilterInput");
        foreach (var name in operators)
        {
            sdl.Member(OperatorTexts.Describe(name, type), $"{name}: {Operand(name, type)}");
        }

        sdl.Close();
    }

    private static string Operand(string name, string type) => name switch
    {
        "in" or "nin" => $"[{type}!]",
        _ when Matching.Contains(name) => "String",
        _ => type,
    };
}
