using System.Collections.Immutable;
using GraphApi.GraphQL.Introspection;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types.Building;
using GraphApi.GraphQL.Types.Rules;

namespace GraphApi.GraphQL.Types;

/// <summary>Builds a schema from a type system document, or says everything that is wrong with it.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Type-System</remarks>
public sealed class SchemaBuilder
{
    private readonly SchemaErrors _errors = new();
    private readonly TypeSystemDocument _document;
    private readonly TypeSystemDocument _builtIn;
    private readonly TypeLinker _linker;

    private SchemaBuilder(DocumentNode document, IReadOnlyDictionary<string, ScalarCoercion> scalars)
    {
        _document = TypeSystemDocument.Collect(document, _errors);
        _builtIn = TypeSystemDocument.Collect(IntrospectionDocument.Definitions, _errors, isBuiltIn: true);
        _linker = new TypeLinker(scalars, _errors);
    }

    /// <param name="document">The definitions; extensions in it are applied.</param>
    /// <param name="scalars">How custom scalars read input, by name; one that is not here accepts any value.</param>
    public static SchemaBuildResult Build(DocumentNode document, IReadOnlyDictionary<string, ScalarCoercion>? scalars = null)
    {
        var builder = new SchemaBuilder(document, scalars ?? ImmutableDictionary<string, ScalarCoercion>.Empty);
        return builder.Build() is { } schema ? new SchemaBuildResult(schema) : new SchemaBuildResult(builder._errors.ToImmutable());
    }

    private Schema? Build()
    {
        // 1. Names become types; what rests on a name that means nothing is left out, so later checks wait for this one.
        var types = LinkTypes();
        var directives = LinkDirectives();
        var metaFields = LinkMetaFields();
        var roots = LinkRoots();
        if (!_errors.IsEmpty || !roots.TryGetValue(OperationType.Query, out var queryType))
        {
            return null;
        }

        // 2. The schema as a whole.
        ImmutableArray<DirectiveNode> applied =
            [.. _document.Schema?.Directives ?? [], .. _document.SchemaExtensions.SelectMany(static extension => extension.Directives)];
        var schema = new Schema(queryType, types, directives, metaFields)
        {
            Description = _document.Schema?.Description?.Value,
            MutationType = roots.GetValueOrDefault(OperationType.Mutation),
            SubscriptionType = roots.GetValueOrDefault(OperationType.Subscription),
            AppliedDirectives = applied,
        };

        // 3. The rules of the type system, and the default values, which need complete input types.
        foreach (var rule in SchemaRules.All)
        {
            rule(schema, _errors);
        }

        DefaultValuePass.Run(schema, metaFields, _errors);
        return _errors.IsEmpty ? schema : null;
    }

    private DefinitionList<NamedType> LinkTypes()
    {
        var types = _document.Types.ConvertAll(node => (Type: _linker.Declare(node), Node: node));
        var introspection = _builtIn.Types.ConvertAll(node => (Type: _linker.Declare(node), Node: node));
        foreach (var (type, node) in types)
        {
            _linker.Complete(type, node, _document);
        }

        foreach (var (type, node) in introspection)
        {
            _linker.Complete(type, node, _builtIn);
        }

        return new DefinitionList<NamedType>(
            [.. types.Select(static pair => pair.Type), .. _linker.UsedScalars, .. introspection.Select(static pair => pair.Type)]);
    }

    /// <summary>A document may spell out a directive that the specification defines; the definition that is known anyway stands.</summary>
    private DefinitionList<DirectiveDefinition> LinkDirectives()
    {
        var specified = _builtIn.Directives.ConvertAll(node => _linker.LinkDirective(node, isSpecified: true));
        var own = _document.Directives
            .Where(node => !specified.Exists(directive => directive.Name == node.Name.Value))
            .Select(node => _linker.LinkDirective(node, isSpecified: false));
        return new DefinitionList<DirectiveDefinition>([.. own, .. specified]);
    }

    private MetaFields LinkMetaFields()
    {
        var fields = _linker.LinkFields("Query", IntrospectionDocument.MetaFields);
        return new MetaFields(fields[0], fields[1], fields[2]);
    }

    /// <remarks>https://spec.graphql.org/September2025/#sec-Root-Operation-Types.Default-Root-Operation-Type-Names</remarks>
    private Dictionary<OperationType, ObjectType> LinkRoots()
    {
        var roots = new Dictionary<OperationType, ObjectType>();
        var nodes = (_document.Schema?.OperationTypes ?? [])
            .Concat(_document.SchemaExtensions.SelectMany(static extension => extension.OperationTypes)).ToList();
        var seen = new HashSet<OperationType>();
        foreach (var node in nodes)
        {
            if (!seen.Add(node.Operation))
            {
                _errors.Add($"There can be only one {Lower(node.Operation)} type in schema.", node.Location);
            }
            else if (_linker.LinkRoot(node.Type, node.Operation.ToString()) is { } type)
            {
                CheckDistinct(roots, type, node);
                roots.Add(node.Operation, type);
            }
        }

        if (_document.Schema is null)
        {
            AddDefaultRoots(roots);
        }

        if (!seen.Contains(OperationType.Query) && !roots.ContainsKey(OperationType.Query))
        {
            _errors.Add("Query root type must be provided.", _document.Schema is { } schema ? [schema.Location] : []);
        }

        return roots;
    }

    private void AddDefaultRoots(Dictionary<OperationType, ObjectType> roots)
    {
        foreach (var operation in Enum.GetValues<OperationType>())
        {
            if (_linker.Find(operation.ToString()) is ObjectType type)
            {
                roots.TryAdd(operation, type);
            }
        }
    }

    private void CheckDistinct(Dictionary<OperationType, ObjectType> roots, ObjectType type, OperationTypeDefinitionNode node)
    {
        foreach (var (operation, root) in roots)
        {
            if (ReferenceEquals(root, type))
            {
                _errors.Add(
                    $"All root types must be different, \"{type}\" type is used as {Lower(operation)} and {Lower(node.Operation)} root types.",
                    node.Type.Location);
            }
        }
    }

    private static string Lower(OperationType operation) => operation.ToString().ToLowerInvariant();
}
