using GraphApi.GraphQL.Language;

namespace GraphApi.Model.Reading;

/// <summary>The definitions of a model file by kind, without those that are built in.</summary>
internal sealed class ModelDefinitions
{
    private readonly OrderedDictionary<string, TypeDefinitionNode> _byName = new(StringComparer.Ordinal);

    private ModelDefinitions()
    {
    }

    /// <summary>All types by name, the first one where a name is used twice.</summary>
    public IReadOnlyDictionary<string, TypeDefinitionNode> ByName => _byName;

    public IEnumerable<ScalarTypeDefinitionNode> Scalars => _byName.Values.OfType<ScalarTypeDefinitionNode>();

    public IEnumerable<EnumTypeDefinitionNode> Enums => _byName.Values.OfType<EnumTypeDefinitionNode>();

    public IEnumerable<InterfaceTypeDefinitionNode> Interfaces => _byName.Values.OfType<InterfaceTypeDefinitionNode>();

    public IEnumerable<ObjectTypeDefinitionNode> Objects => _byName.Values.OfType<ObjectTypeDefinitionNode>();

    /// <summary>The built-in definitions are no part of what a model means; the rest is.</summary>
    public static bool IsBuiltIn(DefinitionNode definition) =>
        definition is DirectiveDefinitionNode
        || (definition is EnumTypeDefinitionNode type && BuiltInDefinitions.Enums.ContainsKey(type.Name.Value));

    public static ModelDefinitions Sort(DocumentNode document, IssueList issues)
    {
        var definitions = new ModelDefinitions();
        var directives = new HashSet<string>(StringComparer.Ordinal);
        foreach (var definition in document.Definitions)
        {
            switch (definition)
            {
                case DirectiveDefinitionNode directive:
                    CheckDirective(directive, directives, issues);
                    break;
                case EnumTypeDefinitionNode type when BuiltInDefinitions.Enums.TryGetValue(type.Name.Value, out var builtIn):
                    CheckBuiltIn(type, BuiltInDefinitions.Bare(type), BuiltInDefinitions.Bare(builtIn), issues);
                    break;
                case ScalarTypeDefinitionNode or EnumTypeDefinitionNode or InterfaceTypeDefinitionNode or ObjectTypeDefinitionNode:
                    definitions.Add((TypeDefinitionNode)definition, issues);
                    break;
                default:
                    issues.Add(definition, $"A model file cannot hold {Describe(definition)}; it holds scalars, enums, interfaces, types and the definitions of its directives.");
                    break;
            }
        }

        return definitions;
    }

    private void Add(TypeDefinitionNode type, IssueList issues)
    {
        var name = type.Name.Value;
        if (name.StartsWith("__", StringComparison.Ordinal))
        {
            issues.Add(type.Name, $"\"{name}\" begins with two underscores, as only names of GraphQL itself do.");
        }
        else if (BuiltInDefinitions.ReservedTypes.Contains(name))
        {
            issues.Add(type.Name, $"The API has a type \"{name}\" of its own; choose another name.");
        }

        if (type.Description is null)
        {
            issues.Add(type.Name, $"\"{name}\" has no description.");
        }

        if (!_byName.TryAdd(name, type))
        {
            issues.Add(type.Name, $"There is a \"{name}\" already, on line {_byName[name].Name.Location.Line}.");
        }
    }

    private static string Describe(DefinitionNode definition) => definition switch
    {
        UnionTypeDefinitionNode => "a union",
        InputObjectTypeDefinitionNode => "an input type",
        SchemaDefinitionNode => "a schema definition",
        TypeSystemExtensionNode => "an extension",
        _ => "an operation or a fragment",
    };

    private static void CheckDirective(DirectiveDefinitionNode directive, HashSet<string> seen, IssueList issues)
    {
        var name = directive.Name.Value;
        if (!BuiltInDefinitions.Directives.TryGetValue(name, out var builtIn))
        {
            issues.Add(directive.Name, $"A model cannot define directives of its own, such as \"@{name}\". There are {BuiltInDefinitions.DirectiveList}.");
            return;
        }

        if (!seen.Add(name))
        {
            issues.Add(directive.Name, $"Directive \"@{name}\" is defined twice.");
        }

        CheckBuiltIn(directive.Name, BuiltInDefinitions.Bare(directive), BuiltInDefinitions.Bare(builtIn), issues);
    }

    private static void CheckBuiltIn(AstNode where, string found, string expected, IssueList issues)
    {
        if (found != expected)
        {
            var line = string.Join(' ', expected.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            issues.Add(where, $"This definition is built in and must be left out or read, but for descriptions: {line}");
        }
    }
}
