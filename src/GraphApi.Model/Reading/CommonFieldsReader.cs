using System.Collections.Immutable;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;
using GraphApi.Model.Types;

namespace GraphApi.Model.Reading;

/// <summary>Reads the interfaces that every model declares: Node, Record and Relationship.</summary>
internal sealed class CommonFieldsReader(ReadingScope scope, bool hasEvidence)
{
    private static readonly CommonField s_id = new("id", "ID!", null);
    private static readonly CommonField s_label = new("label", "String!", "LABEL");
    private static readonly ImmutableArray<CommonField> s_evidence = [new("corroboration", "Corroboration!", "CORROBORATION"), new("knownSince", "PartialDate", "KNOWN_SINCE")];

    public CommonFields ReadNode() => Read(InterfaceNames.Node, [], [s_id]);

    public CommonFields ReadRecord() => Read(InterfaceNames.Record, [InterfaceNames.Node], [s_id, s_label]);

    public CommonFields ReadRelationship() => Read(InterfaceNames.Relationship, [InterfaceNames.Node], [s_id]);

    private CommonFields Read(string name, ImmutableArray<string> implements, ImmutableArray<CommonField> required)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        if (scope.Definitions.ByName.GetValueOrDefault(name) is not InterfaceTypeDefinitionNode node)
        {
            scope.Issues.Add(new Location(1, 1), $"The model does not declare interface {name}. Every model declares the interfaces Node, Record and Relationship, with descriptions.");
            return new CommonFields("", null, null, null);
        }

        scope.Directives.Read(node.Directives, DirectiveLocation.Interface);
        scope.CheckImplements(node, node.Interfaces, implements, mayAddDeclared: false);
        ImmutableArray<CommonField> allowed = name == InterfaceNames.Node ? required : [.. required, .. s_evidence];
        foreach (var field in node.Fields)
        {
            ReadField(field, name, allowed, found);
        }

        foreach (var missing in required.Where(field => !found.ContainsKey(field.Name)))
        {
            scope.Issues.Add(node.Name, $"Interface {name} has no field \"{missing}\".");
        }

        return new CommonFields(
            found.GetValueOrDefault("id", ""), found.GetValueOrDefault("label"), found.GetValueOrDefault("corroboration"), found.GetValueOrDefault("knownSince"));
    }

    private void ReadField(FieldDefinitionNode field, string name, ImmutableArray<CommonField> allowed, Dictionary<string, string> found)
    {
        var path = $"{name}.{field.Name.Value}";
        var description = scope.Describe(field.Description, field.Name, path);
        if (allowed.FirstOrDefault(a => a.Name == field.Name.Value) is not { } expected)
        {
            scope.Issues.Add(field.Name, $"Interface {name} has no field but {string.Join(", ", allowed.Select(a => a.Name))}; \"{field.Name.Value}\" belongs on the types.");
        }
        else if (!found.TryAdd(field.Name.Value, description))
        {
            scope.Issues.Add(field.Name, $"\"{path}\" is there twice.");
        }
        else
        {
            CheckField(field, expected, path);
        }
    }

    private void CheckField(FieldDefinitionNode field, CommonField expected, string path)
    {
        var directives = scope.Directives.Read(field.Directives, DirectiveLocation.FieldDefinition);
        var by = directives.GetValueOrDefault("computed")?.Text("by");
        if (AstPrinter.Print(field.Type) != expected.Type || by != expected.ComputedBy || !field.Arguments.IsEmpty || directives.Keys.Any(name => name != "computed"))
        {
            scope.Issues.Add(field.Name, $"\"{path}\" must read \"{expected}\".");
        }

        if (s_evidence.Contains(expected) && !hasEvidence)
        {
            scope.Issues.Add(field.Name, $"\"{path}\" rests on sources and citations, but no type of the model has @evidence.");
        }
    }

    /// <summary>A field that the interface may have, and how it is computed; null for a field that is not.</summary>
    private sealed record CommonField(string Name, string Type, string? ComputedBy)
    {
        public override string ToString() => $"{Name}: {Type}{(ComputedBy is null ? "" : $" @computed(by: {ComputedBy})")}";
    }
}
