using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types.Rules;

namespace GraphApi.GraphQL.Types.Building;

/// <summary>A type system document sorted by what it defines and extends.</summary>
/// <remarks>https://spec.graphql.org/September2025/#TypeSystemExtensionDocument</remarks>
internal sealed class TypeSystemDocument
{
    private readonly Dictionary<string, TypeDefinitionNode> _typesByName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TypeExtensionNode>> _extensions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DirectiveDefinitionNode> _directivesByName = new(StringComparer.Ordinal);
    private readonly SchemaErrors _errors;

    private readonly bool _isBuiltIn;

    private TypeSystemDocument(SchemaErrors errors, bool isBuiltIn)
    {
        _errors = errors;
        _isBuiltIn = isBuiltIn;
    }

    public SchemaDefinitionNode? Schema { get; private set; }

    public List<SchemaExtensionNode> SchemaExtensions { get; } = [];

    public List<TypeDefinitionNode> Types { get; } = [];

    public List<DirectiveDefinitionNode> Directives { get; } = [];

    public static TypeSystemDocument Collect(DocumentNode document, SchemaErrors errors, bool isBuiltIn = false)
    {
        var result = new TypeSystemDocument(errors, isBuiltIn);
        foreach (var definition in document.Definitions)
        {
            result.Add(definition);
        }

        result.CheckExtensions();
        return result;
    }

    public IEnumerable<T> Extensions<T>(string name)
        where T : TypeExtensionNode => _extensions.GetValueOrDefault(name, []).OfType<T>();

    private void Add(DefinitionNode definition)
    {
        switch (definition)
        {
            case SchemaDefinitionNode node when Schema is null:
                Schema = node;
                break;
            case SchemaDefinitionNode node:
                _errors.Add("Must provide only one schema definition.", node.Location);
                break;
            case SchemaExtensionNode node:
                SchemaExtensions.Add(node);
                break;
            case TypeDefinitionNode node:
                AddType(node);
                break;
            case TypeExtensionNode node:
                AddExtension(node);
                break;
            case DirectiveDefinitionNode node:
                AddDirective(node);
                break;
            default:
                _errors.Add("A schema consists of type system definitions; it cannot contain operations or fragments.", definition.Location);
                break;
        }
    }

    private void AddType(TypeDefinitionNode node)
    {
        // A document may spell out a scalar that the specification defines; the definition that is known anyway stands.
        if (SpecifiedScalars.All.Any(scalar => scalar.Name == node.Name.Value))
        {
            return;
        }

        if (node.Name.Value.StartsWith("__", StringComparison.Ordinal) && !_isBuiltIn)
        {
            _errors.Add(ReservedNamesRule.Message(node.Name.Value), node.Name.Location);
            return;
        }

        if (_typesByName.TryAdd(node.Name.Value, node))
        {
            Types.Add(node);
            return;
        }

        _errors.Add(
            $"There can be only one type named \"{node.Name.Value}\".",
            _typesByName[node.Name.Value].Name.Location,
            node.Name.Location);
    }

    private void AddExtension(TypeExtensionNode node)
    {
        if (!_extensions.TryGetValue(node.Name.Value, out var extensions))
        {
            _extensions[node.Name.Value] = extensions = [];
        }

        extensions.Add(node);
    }

    private void AddDirective(DirectiveDefinitionNode node)
    {
        if (_directivesByName.TryAdd(node.Name.Value, node))
        {
            Directives.Add(node);
            return;
        }

        _errors.Add(
            $"There can be only one directive named \"@{node.Name.Value}\".",
            _directivesByName[node.Name.Value].Name.Location,
            node.Name.Location);
    }

    private void CheckExtensions()
    {
        foreach (var extension in _extensions.Values.SelectMany(static extensions => extensions))
        {
            var name = extension.Name.Value;
            if (!_typesByName.TryGetValue(name, out var definition))
            {
                var suggestion = Suggestions.DidYouMean(name, _typesByName.Keys);
                _errors.Add($"Cannot extend type \"{name}\" because it is not defined.{suggestion}", extension.Name.Location);
            }
            else if (KindOf(definition) != KindOf(extension))
            {
                _errors.Add($"Cannot extend non-{KindOf(extension)} type \"{name}\".", extension.Name.Location, definition.Name.Location);
            }
        }
    }

    private static string KindOf(AstNode node) => node switch
    {
        ScalarTypeDefinitionNode or ScalarTypeExtensionNode => "scalar",
        ObjectTypeDefinitionNode or ObjectTypeExtensionNode => "object",
        InterfaceTypeDefinitionNode or InterfaceTypeExtensionNode => "interface",
        UnionTypeDefinitionNode or UnionTypeExtensionNode => "union",
        EnumTypeDefinitionNode or EnumTypeExtensionNode => "enum",
        InputObjectTypeDefinitionNode or InputObjectTypeExtensionNode => "input object",
        _ => throw new ArgumentOutOfRangeException(nameof(node), node.GetType(), "Not a type definition or extension."),
    };
}
