using System.Collections.Immutable;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;
using GraphApi.Model.Types;

namespace GraphApi.Model.Reading;

/// <summary>Reads the fields of a type or interface: <c>id: ID!</c> and its own properties.</summary>
internal sealed class PropertyReader(ReadingScope scope)
{
    private static readonly ImmutableArray<string> s_plainTypes = ["String", "Int", "Float", "Boolean"];

    /// <summary>The properties, and what the model says of <c>id</c>.</summary>
    /// <param name="type">The type or interface.</param>
    /// <param name="fields">Its fields.</param>
    /// <param name="reserved">Names that no property of it can have.</param>
    public (string IdDescription, ImmutableArray<Property> Properties) Read(
        TypeDefinitionNode type, ImmutableArray<FieldDefinitionNode> fields, ImmutableArray<string> reserved)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var properties = ImmutableArray.CreateBuilder<Property>();
        string? idDescription = null;
        foreach (var field in fields)
        {
            var path = $"{type.Name.Value}.{field.Name.Value}";
            var description = scope.Describe(field.Description, field.Name, path);
            if (!seen.Add(field.Name.Value))
            {
                scope.Issues.Add(field.Name, $"\"{path}\" is there twice.");
            }
            else if (field.Name.Value == "id")
            {
                idDescription = description;
                CheckId(field, path);
            }
            else
            {
                CheckName(field, path, reserved);
                properties.Add(ReadProperty(type, field, description, properties.Count));
            }
        }

        if (idDescription is null)
        {
            scope.Issues.Add(type.Name, $"\"{type.Name.Value}\" has no field \"id: ID!\".");
        }

        TimeBoundCheck.Check(scope.Issues, type, fields, properties);
        return (idDescription ?? "", properties.DrainToImmutable());
    }

    private void CheckId(FieldDefinitionNode field, string path)
    {
        if (AstPrinter.Print(field.Type) != "ID!" || !field.Arguments.IsEmpty || !field.Directives.IsEmpty)
        {
            scope.Issues.Add(field.Name, $"\"{path}\" must read \"id: ID!\", without arguments or directives.");
        }
    }

    private void CheckName(FieldDefinitionNode field, string path, ImmutableArray<string> reserved)
    {
        if (reserved.Contains(field.Name.Value) || field.Name.Value.StartsWith("__", StringComparison.Ordinal))
        {
            scope.Issues.Add(field.Name, $"\"{path}\" cannot be a property: the API or the data gives that name a meaning of its own. Not to be used here: {string.Join(", ", reserved)}, and names that begin with two underscores.");
        }
    }

    private Property ReadProperty(TypeDefinitionNode type, FieldDefinitionNode field, string description, int ordinal)
    {
        var path = $"{type.Name.Value}.{field.Name.Value}";
        if (!field.Arguments.IsEmpty)
        {
            scope.Issues.Add(field.Arguments[0], $"\"{path}\" is a property and takes no arguments.");
        }

        var directives = scope.Directives.Read(field.Directives, DirectiveLocation.FieldDefinition);
        var isList = field.Type is ListTypeNode or NonNullTypeNode { Type: ListTypeNode };
        var (kind, values) = ReadKind(InnermostType(field.Type), path);
        var property = new Property
        {
            Name = field.Name.Value,
            Description = description,
            Kind = kind,
            Enum = values,
            IsList = isList,
            IsRequired = field.Type is NonNullTypeNode && !isList && kind != PropertyKind.Boolean,
            IsIndexed = directives.ContainsKey("indexed"),
            IsSearchable = directives.ContainsKey("searchable"),
            IsCategory = directives.ContainsKey("category"),
            IsBegin = directives.ContainsKey("begins"),
            IsEnd = directives.ContainsKey("ends"),
            Ordinal = ordinal,
        };
        CheckShape(field, property, path);
        CheckDirectives(type, property, directives);
        return property;
    }

    /// <summary>The kind of values; String where it cannot be told, after reporting that.</summary>
    private (PropertyKind Kind, EnumDefinition? Enum) ReadKind(NamedTypeNode node, string path)
    {
        var name = node.Name.Value;
        if (scope.Enums.FirstOrDefault(type => type.Name == name) is { } values)
        {
            return (PropertyKind.Enum, values);
        }

        if (s_plainTypes.Contains(name) || BuiltInDefinitions.Scalars.Contains(name))
        {
            if (BuiltInDefinitions.Scalars.Contains(name) && scope.Definitions.ByName.GetValueOrDefault(name) is not ScalarTypeDefinitionNode)
            {
                scope.Issues.Add(node, $"\"{path}\" is a {name}, which the file does not declare. Add \"scalar {name}\" with a description.");
            }

            return (Enum.Parse<PropertyKind>(name, ignoreCase: true), null);
        }

        scope.Issues.Add(node, scope.Definitions.ByName.GetValueOrDefault(name) switch
        {
            ObjectTypeDefinitionNode or InterfaceTypeDefinitionNode => $"\"{path}\" cannot be a {name}: what links records is a relationship type.",
            _ => $"\"{path}\" cannot be of type \"{name}\".{Suggestions.DidYouMean(name, KnownTypes())} There are {string.Join(", ", KnownTypes())}.",
        });
        return (PropertyKind.String, null);
    }

    private IEnumerable<string> KnownTypes() => [.. s_plainTypes, .. BuiltInDefinitions.Scalars, .. scope.Enums.Select(type => type.Name)];

    private void CheckShape(FieldDefinitionNode field, Property property, string path)
    {
        var name = InnermostType(field.Type).Name.Value;
        if (property.IsList)
        {
            if (AstPrinter.Print(field.Type) != $"[{name}!]!")
            {
                scope.Issues.Add(field.Type, $"\"{path}\" must read [{name}!]!: a list is never null, holds no nulls and no lists.");
            }

            if (property.Kind is not (PropertyKind.String or PropertyKind.Enum or PropertyKind.CountryCode))
            {
                scope.Issues.Add(field.Type, $"\"{path}\" cannot be a list of {name}; lists hold String, CountryCode or values of an enum.");
            }
        }
        else if (property.Kind == PropertyKind.Boolean && field.Type is not NonNullTypeNode)
        {
            scope.Issues.Add(field.Type, $"\"{path}\" must read Boolean!: where the data says nothing it is false.");
        }
    }

    private void CheckDirectives(TypeDefinitionNode type, Property property, Dictionary<string, DirectiveUse> directives)
    {
        var path = $"{type.Name.Value}.{property.Name}";
        if (directives.TryGetValue("computed", out var computed))
        {
            scope.Issues.Add(computed.Node, $"\"{path}\" cannot be computed; that is for the fields of interface Record and interface Relationship.");
        }

        if (type is InterfaceTypeDefinitionNode)
        {
            foreach (var directive in directives.Values.Where(directive => directive != computed))
            {
                scope.Issues.Add(directive.Node, $"\"{path}\" is indexed, searchable, a category, a beginning or an end where it is so in all types of the interface; leave the directive out here.");
            }

            return;
        }

        if (property.IsList && directives.TryGetValue("indexed", out var indexed))
        {
            scope.Issues.Add(indexed.Node, $"\"{path}\" is a list, which cannot be indexed.");
        }

        if (directives.TryGetValue("searchable", out var searchable)
            && (property.Kind != PropertyKind.String || type.Directives.Any(directive => directive.Name.Value == "relationship")))
        {
            scope.Issues.Add(searchable.Node, $"\"{path}\" cannot be searchable; only String properties and lists of String on node types are.");
        }

        if (directives.TryGetValue("category", out var category)
            && (property is not { Kind: PropertyKind.String, IsList: false } || type.Directives.Any(directive => directive.Name.Value == "relationship")))
        {
            scope.Issues.Add(category.Node, $"\"{path}\" cannot be a category; only a single String on a node type is one. Enums, Booleans, countries and dates can be counted by without it.");
        }
    }

    private static NamedTypeNode InnermostType(TypeNode type) => type switch
    {
        NonNullTypeNode nonNull => InnermostType(nonNull.Type),
        ListTypeNode list => InnermostType(list.Type),
        NamedTypeNode named => named,
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
