using System.Collections.Immutable;
using GraphApi.Model.Types;

namespace GraphApi.Compiler.Schemas;

/// <summary>Writes the inputs of <c>order</c>: OneOf inputs, so that each entry names exactly one criterion.</summary>
internal sealed class SortTypes(GraphModel model, SdlWriter sdl)
{
    public void Write()
    {
        foreach (var type in model.NodeTypes)
        {
            WriteSort(type.ManyField, ApiNames.Sort(type.Name), () => WriteNodeMembers(type));
        }

        foreach (var type in model.RelationshipTypes)
        {
            WriteSort($"relationships of type {type.Name}", ApiNames.Sort(type.Name), () => WriteRelationshipMembers(type));
        }

        foreach (var field in model.RelationshipTypes.SelectMany(type => new[] { type.FromField, type.ToField }).OfType<RelationshipField>().Distinct())
        {
            if (!field.IsSingle)
            {
                WriteSort(field.Name, ApiNames.Sort(field), () => WriteRowMembers(field));
            }
        }

        if (model.Evidence is not null)
        {
            WriteCorroboration();
        }

        sdl.Open("Which way an order goes. What is not recorded comes last when ascending, first when descending.", $"enum {ApiNames.SortDirection}");
        sdl.Member("From small to large, from early to late, from A to Z; not recorded last.", "ASC");
        sdl.Member("From large to small, from late to early, from Z to A; not recorded first.", "DESC");
        sdl.Close();
    }

    private void WriteSort(string what, string name, Action members)
    {
        sdl.Open($"One criterion for the order of {what}: exactly one field.", $"input {name} @oneOf");
        members();
        sdl.Close();
    }

    private void WriteNodeMembers(NodeType type)
    {
        WriteDirection("id");
        WriteProperties(type.Properties);
        WriteSingles(type.RelationshipFields);
        if (type.IsRecord)
        {
            WriteCommonMembers(model.RecordFields);
        }
        else if (type == model.Evidence!.Citation)
        {
            sdl.Member("A value of the source that is cited.", $"{ApiNames.SourceField}: {ApiNames.Sort(model.Evidence.Source.Name)}");
        }
    }

    private void WriteRelationshipMembers(RelationshipType type)
    {
        WriteDirection("id");
        WriteProperties(type.Properties);
        WriteCommonMembers(model.RelationshipFields);
    }

    private void WriteRowMembers(RelationshipField field)
    {
        if (field.Far.IsAbstract)
        {
            WriteDirection("id");
            WriteProperties(field.Far.Interface?.Properties ?? []);
            WriteCommonMembers(model.RecordFields);
        }
        else
        {
            WriteNodeMembers(field.Far.Types[0]);
        }

        sdl.Member("A value of the relationship that leads to the record.", $"{ApiNames.Relationship}: {ApiNames.Sort(field.Relationship.Name)}");
    }

    private void WriteProperties(ImmutableArray<Property> properties)
    {
        foreach (var property in properties.Where(property => !property.IsList))
        {
            WriteDirection(property.Name);
        }
    }

    private void WriteSingles(ImmutableArray<RelationshipField> fields)
    {
        foreach (var field in fields.Where(field => field is { IsSingle: true, Far.IsAbstract: false }))
        {
            sdl.Member($"By a value of `{field.Name}`.", $"{field.Name}: {ApiNames.Sort(field.Far.Name)}");
        }
    }

    private void WriteCommonMembers(CommonFields fields)
    {
        if (fields.Label is not null)
        {
            WriteDirection("label");
        }

        if (fields.Corroboration is not null)
        {
            sdl.Member("By a value of `corroboration`.", "corroboration: CorroborationSortInput");
        }

        if (fields.KnownSince is not null)
        {
            WriteDirection("knownSince");
        }
    }

    private void WriteCorroboration() => WriteSort("how well something is supported", "CorroborationSortInput", () =>
    {
        WriteDirection("publishers");
        WriteDirection("sources");
        WriteDirection("level");
        WriteDirection("disputed");
    });

    private void WriteDirection(string name) => sdl.Member($"By `{name}`.", $"{name}: {ApiNames.SortDirection}");
}
