using System.Diagnostics.CodeAnalysis;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Values;

namespace GraphApi.GraphQL.Types.Building;

/// <summary>Makes types from their definitions: first all of them without members, then their members, which refer to each other.</summary>
internal sealed partial class TypeLinker
{
    private readonly Dictionary<string, NamedType> _types = new(StringComparer.Ordinal);
    private readonly HashSet<ScalarType> _usedScalars = [];
    private readonly IReadOnlyDictionary<string, ScalarCoercion> _scalars;
    private readonly SchemaErrors _errors;

    public TypeLinker(IReadOnlyDictionary<string, ScalarCoercion> scalars, SchemaErrors errors)
    {
        _scalars = scalars;
        _errors = errors;
        foreach (var scalar in SpecifiedScalars.All)
        {
            _types.Add(scalar.Name, scalar);
        }
    }

    /// <summary>The specified scalars that some definition refers to.</summary>
    /// <remarks>https://spec.graphql.org/September2025/#sec-Scalars.Built-in-Scalars</remarks>
    public IEnumerable<ScalarType> UsedScalars => SpecifiedScalars.All.Where(_usedScalars.Contains);

    public NamedType? Find(string name) => _types.GetValueOrDefault(name);

    public NamedType Declare(TypeDefinitionNode node)
    {
        var name = node.Name.Value;
        var description = node.Description?.Value;
        NamedType type = node switch
        {
            ScalarTypeDefinitionNode => new ScalarType(name, description, ScalarKind.Custom, _scalars.GetValueOrDefault(name, AcceptAnything)),
            ObjectTypeDefinitionNode => new ObjectType(name, description),
            InterfaceTypeDefinitionNode => new InterfaceType(name, description),
            UnionTypeDefinitionNode => new UnionType(name, description),
            EnumTypeDefinitionNode => new EnumType(name, description),
            InputObjectTypeDefinitionNode => new InputObjectType(name, description),
            _ => throw new ArgumentOutOfRangeException(nameof(node), node.GetType(), "Not a type definition."),
        };
        type.Location = node.Name.Location;
        _types.Add(name, type);
        return type;
    }

    public void Complete(NamedType type, TypeDefinitionNode node, TypeSystemDocument document)
    {
        var extensions = document.Extensions<TypeExtensionNode>(type.Name).ToList();
        type.AppliedDirectives = [.. node.Directives, .. extensions.SelectMany(static extension => extension.Directives)];
        switch (type, node)
        {
            case (ScalarType scalar, _):
                scalar.SpecifiedByUrl = AppliedDirective.SpecifiedByUrl(scalar.AppliedDirectives);
                break;
            case (ObjectType @object, ObjectTypeDefinitionNode definition):
                Complete(@object, definition, document.Extensions<ObjectTypeExtensionNode>(type.Name));
                break;
            case (InterfaceType @interface, InterfaceTypeDefinitionNode definition):
                Complete(@interface, definition, document.Extensions<InterfaceTypeExtensionNode>(type.Name));
                break;
            case (UnionType union, UnionTypeDefinitionNode definition):
                union.Types = LinkMembers(
                    union, [.. definition.Types, .. document.Extensions<UnionTypeExtensionNode>(type.Name).SelectMany(static e => e.Types)]);
                break;
            case (EnumType @enum, EnumTypeDefinitionNode definition):
                @enum.Values = LinkEnumValues(
                    @enum, [.. definition.Values, .. document.Extensions<EnumTypeExtensionNode>(type.Name).SelectMany(static e => e.Values)]);
                break;
            case (InputObjectType input, InputObjectTypeDefinitionNode definition):
                input.IsOneOf = AppliedDirective.Find(input.AppliedDirectives, "oneOf") is not null;
                input.Fields = LinkInputValues(
                    [.. definition.Fields, .. document.Extensions<InputObjectTypeExtensionNode>(type.Name).SelectMany(static e => e.Fields)],
                    name => $"Field \"{input}.{name}\"");
                break;
        }
    }

    public DirectiveDefinition LinkDirective(DirectiveDefinitionNode node, bool isSpecified)
    {
        var arguments = LinkInputValues(node.Arguments, name => $"Argument \"@{node.Name.Value}({name}:)\"");
        var locations = node.Locations.Select(static location =>
            DirectiveLocationNames.TryParse(location.Value, out var parsed)
                ? parsed
                : throw new ArgumentException($"\"{location.Value}\" is not a directive location."));
        return new DirectiveDefinition(node.Name.Value, node.Description?.Value, arguments, [.. locations.Distinct()])
        {
            IsRepeatable = node.Repeatable,
            IsSpecified = isSpecified,
            Location = node.Name.Location,
        };
    }

    /// <summary>The object type at the root of an operation.</summary>
    /// <remarks>https://spec.graphql.org/September2025/#sec-Root-Operation-Types</remarks>
    public ObjectType? LinkRoot(NamedTypeNode node, string operation)
    {
        var type = LinkNamed(node);
        if (type is not null and not ObjectType)
        {
            _errors.Add($"{operation} root type must be Object type, it cannot be {type}.", node.Location);
        }

        return type as ObjectType;
    }

    private GraphQLType? Link(TypeNode node) => node switch
    {
        NamedTypeNode named => LinkNamed(named),
        ListTypeNode list => Link(list.Type) is { } type ? new ListType(type) : null,
        NonNullTypeNode nonNull => Link(nonNull.Type) is { } type ? new NonNullType(type) : null,
        _ => throw new ArgumentOutOfRangeException(nameof(node), node.GetType(), "Not a type reference."),
    };

    private NamedType? LinkNamed(NamedTypeNode node)
    {
        var name = node.Name.Value;
        if (!_types.TryGetValue(name, out var type))
        {
            _errors.Add($"Unknown type \"{name}\".{Suggestions.DidYouMean(name, _types.Keys)}", node.Location);
            return null;
        }

        if (type is ScalarType { IsSpecified: true } scalar)
        {
            _usedScalars.Add(scalar);
        }

        return type;
    }

    private static bool AcceptAnything(Value input, [NotNullWhen(true)] out Value? value, [NotNullWhen(false)] out string? error)
    {
        value = input;
        error = null;
        return true;
    }
}
