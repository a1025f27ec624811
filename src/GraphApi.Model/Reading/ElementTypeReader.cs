using System.Collections.Immutable;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;
using GraphApi.Model.Types;

namespace GraphApi.Model.Reading;

/// <summary>Reads the node types and relationship types of a model file; their fields along relationships are linked later.</summary>
internal sealed class ElementTypeReader
{
    /// <summary>A data set keeps the type of each node in one byte.</summary>
    private const int MaxNodeTypes = 255;

    private readonly ReadingScope _scope;
    private readonly PropertyReader _properties;
    private readonly UniqueNames _tables;
    private readonly UniqueNames _labels;
    private readonly UniqueNames _graphTypes;
    private readonly UniqueNames _rootFields;

    public ElementTypeReader(ReadingScope scope)
    {
        _scope = scope;
        _properties = new PropertyReader(scope);
        _tables = new UniqueNames("Table", scope.Issues) { AllowsHyphens = true };
        _labels = new UniqueNames("Label", scope.Issues);
        _graphTypes = new UniqueNames("Relationship type", scope.Issues);
        _rootFields = new UniqueNames("Root field", scope.Issues);
        foreach (var name in BuiltInDefinitions.ReservedRootFields)
        {
            _rootFields.Reserve(name, "the API");
        }
    }

    public (ImmutableArray<DeclaredNodeType> Nodes, ImmutableArray<PendingRelationshipType> Relationships) Read()
    {
        var nodes = ImmutableArray.CreateBuilder<DeclaredNodeType>();
        var relationships = ImmutableArray.CreateBuilder<PendingRelationshipType>();
        foreach (var definition in _scope.Definitions.Objects)
        {
            var directives = _scope.Directives.Read(definition.Directives, DirectiveLocation.Object);
            var node = directives.GetValueOrDefault("node");
            var relationship = directives.GetValueOrDefault("relationship");
            var evidence = directives.GetValueOrDefault("evidence");
            if ((node is null) == (relationship is null))
            {
                _scope.Issues.Add(definition.Name, $"\"{definition.Name.Value}\" must have one of @node and @relationship, which say what it is.");
            }
            else if (node is not null)
            {
                nodes.Add(ReadNodeType(definition, node, evidence, nodes.Count));
                Refuse(directives.GetValueOrDefault("responsibility"), "relationship");
                Refuse(directives.GetValueOrDefault("directedAt"), "relationship");
            }
            else if (relationship is not null)
            {
                relationships.Add(ReadRelationshipType(definition, relationship, directives));
                Refuse(evidence, "node");
            }
        }

        if (nodes.Count is 0 or > MaxNodeTypes)
        {
            _scope.Issues.Add(new Location(1, 1), $"A model has 1 to {MaxNodeTypes} types with @node; this one has {nodes.Count}.");
        }

        return (nodes.DrainToImmutable(), relationships.DrainToImmutable());
    }

    private DeclaredNodeType ReadNodeType(ObjectTypeDefinitionNode definition, DirectiveUse node, DirectiveUse? evidence, int ordinal)
    {
        var name = definition.Name.Value;
        var isRecord = evidence is null;
        _scope.CheckImplements(
            definition, definition.Interfaces, isRecord ? [InterfaceNames.Node, InterfaceNames.Record] : [InterfaceNames.Node], mayAddDeclared: isRecord);
        var reserved = evidence?.Text("role") == "CITATION" ? BuiltInDefinitions.ReservedCitationFields : BuiltInDefinitions.ReservedFields;
        var (idDescription, properties) = _properties.Read(definition, definition.Fields, reserved);
        var type = new NodeType
        {
            Name = name,
            Description = definition.Description?.Value ?? "",
            IdDescription = idDescription,
            Ordinal = ordinal,
            Table = node.Text("table") ?? node.Text("many") ?? name,
            Properties = properties,
            Label = node.Text("label") ?? name,
            OneField = node.Text("one") ?? name,
            ManyField = node.Text("many") ?? name,
            IsRecord = isRecord,
            IsStanding = node.Flag("standing"),
            AreaRule = ReadAreaRule(node, name, properties),
        };
        ClaimNames(type, node);
        CheckEvidenceArguments(type, node);
        return new DeclaredNodeType(type, definition, node, evidence?.Text("role"));
    }

    private void ClaimNames(NodeType type, DirectiveUse node)
    {
        _tables.Claim(type.Table, type.Name, node.Where(node.Text("table") is null ? "many" : "table"));
        _labels.Claim(type.Label, type.Name, node.Where("label"));
        if (node.Text("one") is { } one)
        {
            _rootFields.Claim(one, type.Name, node.Where("one"), derivedSuffix: "Groups");
            if (BuiltInDefinitions.ReservedFields.Contains(one))
            {
                _scope.Issues.Add(node.Where("one"), $"Root field \"{one}\" has a name that filters need; choose another one.");
            }
        }

        if (node.Text("many") is { } many)
        {
            _rootFields.Claim(many, type.Name, node.Where("many"));
        }
    }

    private void CheckEvidenceArguments(NodeType type, DirectiveUse node)
    {
        if (type.IsRecord)
        {
            if (node.Node.Arguments.All(argument => argument.Name.Value != "text"))
            {
                _scope.Issues.Add(node.Node, $"\"{type.Name}\" needs the argument \"text\" of @node, the rule for the label of its records, such as \"{{name}}\".");
            }

            return;
        }

        foreach (var argument in node.Node.Arguments.Where(argument => argument.Name.Value is "text" or "standing" or "area"))
        {
            _scope.Issues.Add(argument, $"\"{type.Name}\" is a type of evidence and no record; it takes no \"{argument.Name.Value}\".");
        }
    }

    private AreaRule? ReadAreaRule(DirectiveUse node, string type, ImmutableArray<Property> properties)
    {
        if (node.Text("area") is not { } text)
        {
            return null;
        }

        var parts = text.Split('=');
        var property = properties.FirstOrDefault(p => p.Name == parts[0]);
        if (parts.Length == 2 && property is { IsList: false, Enum: { } values } && values.Contains(parts[1]))
        {
            return new AreaRule(property, parts[1]);
        }

        _scope.Issues.Add(node.Where("area"), $"\"{text}\" must be property=VALUE, with a property of \"{type}\" that is an enum and one of its values.");
        return null;
    }

    private void Refuse(DirectiveUse? use, string place)
    {
        if (use is not null)
        {
            _scope.Issues.Add(use.Node, $"@{use.Node.Name.Value} is for types with @{place}.");
        }
    }

    private PendingRelationshipType ReadRelationshipType(ObjectTypeDefinitionNode definition, DirectiveUse relationship, Dictionary<string, DirectiveUse> directives)
    {
        var name = definition.Name.Value;
        _scope.CheckImplements(definition, definition.Interfaces, [InterfaceNames.Node, InterfaceNames.Relationship], mayAddDeclared: false);
        if (relationship.Text("table") is { } table)
        {
            _tables.Claim(table, name, relationship.Where("table"));
        }

        if (relationship.Text("type") is { } graphType)
        {
            _graphTypes.Claim(graphType, name, relationship.Where("type"));
        }

        var (idDescription, properties) = _properties.Read(definition, definition.Fields, BuiltInDefinitions.ReservedRelationshipFields);
        return new PendingRelationshipType(
            definition, relationship, idDescription, properties, directives.GetValueOrDefault("responsibility"), directives.GetValueOrDefault("directedAt"));
    }
}
