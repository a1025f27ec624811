using System.Collections.Immutable;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;
using GraphApi.Model.Types;

namespace GraphApi.Model.Reading;

/// <summary>Reads the interfaces that a model declares over node types, and checks that their types share what they say.</summary>
internal sealed class InterfaceReader(ReadingScope scope, ImmutableArray<DeclaredNodeType> nodes)
{
    public ImmutableArray<NodeInterface> Read() =>
        [.. scope.Definitions.Interfaces.Where(node => !InterfaceNames.IsCommon(node.Name.Value)).Select(ReadInterface)];

    private NodeInterface ReadInterface(InterfaceTypeDefinitionNode node)
    {
        var name = node.Name.Value;
        scope.Directives.Read(node.Directives, DirectiveLocation.Interface);
        scope.CheckImplements(node, node.Interfaces, [InterfaceNames.Node, InterfaceNames.Record], mayAddDeclared: false);
        var (idDescription, properties) = new PropertyReader(scope).Read(node, node.Fields, BuiltInDefinitions.ReservedFields);
        var implementers = nodes.Where(type => type.Definition.Interfaces.Any(i => i.Name.Value == name)).ToList();
        if (implementers.Count == 0)
        {
            scope.Issues.Add(node.Name, $"No type implements interface \"{name}\".");
        }

        foreach (var type in implementers)
        {
            CheckShared(node, properties, type);
        }

        return new NodeInterface
        {
            Name = name,
            Description = node.Description?.Value ?? "",
            IdDescription = idDescription,
            Properties = [.. properties.Select(property => Share(property, implementers))],
            Types = [.. implementers.Select(type => type.Type)],
        };
    }

    private void CheckShared(InterfaceTypeDefinitionNode node, ImmutableArray<Property> properties, DeclaredNodeType type)
    {
        foreach (var property in properties)
        {
            var expected = node.Fields.First(field => field.Name.Value == property.Name);
            var found = type.Definition.Fields.FirstOrDefault(field => field.Name.Value == property.Name);
            if (found is null)
            {
                scope.Issues.Add(type.Definition.Name, $"\"{type.Type.Name}\" implements {node.Name.Value} but lacks its property \"{property.Name}\".");
            }
            else if (AstPrinter.Print(found.Type) != AstPrinter.Print(expected.Type))
            {
                scope.Issues.Add(
                    found.Type,
                    $"\"{type.Type.Name}.{property.Name}\" is {AstPrinter.Print(found.Type)}, but {node.Name.Value} says {AstPrinter.Print(expected.Type)}; they must be the same.");
            }
        }
    }

    private static Property Share(Property property, List<DeclaredNodeType> types) => new()
    {
        Name = property.Name,
        Description = property.Description,
        Kind = property.Kind,
        Enum = property.Enum,
        IsList = property.IsList,
        IsRequired = property.IsRequired,
        IsIndexed = types.All(type => type.Type.FindProperty(property.Name) is { IsIndexed: true }),
        IsSearchable = types.All(type => type.Type.FindProperty(property.Name) is { IsSearchable: true }),
        IsCategory = types.All(type => type.Type.FindProperty(property.Name) is { IsCategory: true }),
        IsBegin = types.All(type => type.Type.FindProperty(property.Name) is { IsBegin: true }),
        IsEnd = types.All(type => type.Type.FindProperty(property.Name) is { IsEnd: true }),
        Ordinal = property.Ordinal,
    };
}
