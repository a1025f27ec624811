using System.Collections;
using System.Globalization;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;
using GraphApi.GraphQL.Values;

namespace GraphApi.Conformance.Tests.Reference;

/// <summary>One run of one operation: the algorithms of the specification's section 6, as they are written there.</summary>
internal sealed class Execution(Schema schema, ReferenceGraph graph, DocumentNode document, CoercedVariables variables)
{
    private readonly Dictionary<TimeScope, FieldResolver> _resolvers = [];
    private readonly Dictionary<FieldNode, string> _listIdentities = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments =
        document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(fragment => fragment.Name.Value);

    public IReadOnlyDictionary<FieldNode, string> ListIdentities => _listIdentities;

    public object Run(OperationDefinitionNode operation) => ExecuteSelectionSets([operation.SelectionSet], schema.QueryType, null, Below(operation.Directives, TimeScope.None));

    /// <remarks>https://spec.graphql.org/September2025/#ExecuteCollectedFields()</remarks>
    private List<KeyValuePair<string, object?>> ExecuteSelectionSets(IEnumerable<SelectionSetNode> selectionSets, ObjectType type, object? source, TimeScope scope)
    {
        var grouped = new OrderedDictionary<string, List<FieldNode>>();
        var visited = new HashSet<string>();
        foreach (var selectionSet in selectionSets)
        {
            CollectFields(selectionSet, type, grouped, visited);
        }

        return [.. grouped.Select(group => KeyValuePair.Create(group.Key, ExecuteField(type, source, group.Value, scope)))];
    }

    /// <remarks>https://spec.graphql.org/September2025/#CollectFields()</remarks>
    private void CollectFields(SelectionSetNode selectionSet, ObjectType type, OrderedDictionary<string, List<FieldNode>> grouped, HashSet<string> visited)
    {
        foreach (var selection in selectionSet.Selections.Where(selection => IsIncluded(selection.Directives)))
        {
            switch (selection)
            {
                case FieldNode field:
                    var key = (field.Alias ?? field.Name).Value;
                    grouped.TryAdd(key, []);
                    grouped[key].Add(field);
                    break;
                case InlineFragmentNode fragment when fragment.TypeCondition is null || DoesFragmentTypeApply(fragment.TypeCondition, type):
                    CollectFields(fragment.SelectionSet, type, grouped, visited);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value):
                    var definition = _fragments[spread.Name.Value];
                    if (DoesFragmentTypeApply(definition.TypeCondition, type))
                    {
                        CollectFields(definition.SelectionSet, type, grouped, visited);
                    }

                    break;
            }
        }
    }

    /// <remarks>https://spec.graphql.org/September2025/#DoesFragmentTypeApply()</remarks>
    private static bool DoesFragmentTypeApply(NamedTypeNode condition, ObjectType type) =>
        condition.Name.Value == type.Name || type.Interfaces.Any(implemented => implemented.Name == condition.Name.Value);

    private bool IsIncluded(IEnumerable<DirectiveNode> directives) => directives.Where(directive => directive.Name.Value is not ("asOf" or "knownBy")).All(directive =>
    {
        var condition = directive.Arguments.Single().Value switch
        {
            BooleanValueNode literal => literal.Value,
            VariableNode variable => variables.TryGet(variable.Name.Value, out var value) && ((BooleanValue)value).Value,
            var other => throw new ArgumentOutOfRangeException(nameof(directives), other, "A condition that is no Boolean."),
        };
        return directive.Name.Value switch
        {
            "skip" => !condition,
            "include" => condition,
            var name => throw new ArgumentOutOfRangeException(nameof(directives), name, "A directive that the reference does not know."),
        };
    });

    /// <remarks>https://spec.graphql.org/September2025/#ExecuteField()</remarks>
    private object? ExecuteField(ObjectType type, object? source, List<FieldNode> fields, TimeScope outer)
    {
        var field = fields[0];
        if (field.Name.Value == "__typename")
        {
            return type.Name;
        }

        var scope = Below(field.Directives, outer);
        var definition = type.Fields.Find(field.Name.Value)!;
        var value = ResolverUnder(scope).Resolve(type, source, field.Name.Value, CoerceArguments(definition, field));
        if (value is Connection connection && definition.Arguments.Find("after") is not null)
        {
            fields.ForEach(node => _listIdentities[node] = connection.Identity);
        }

        return CompleteValue(definition.Type, fields, value, scope);
    }

    private FieldResolver ResolverUnder(TimeScope scope)
    {
        if (!_resolvers.TryGetValue(scope, out var resolver))
        {
            _resolvers[scope] = resolver = new FieldResolver(graph, new FieldValues(graph.Model, scope));
        }

        return resolver;
    }

    /// <summary>Each kind of scope for itself: the inner one wins.</summary>
    private TimeScope Below(IEnumerable<DirectiveNode> directives, TimeScope outer) => directives.Aggregate(outer, (scope, directive) => directive.Name.Value switch
    {
        "asOf" => scope with { AsOf = Day(directive) },
        "knownBy" => scope with { KnownBy = Day(directive) },
        _ => scope,
    });

    private DateOnly Day(DirectiveNode directive)
    {
        var text = directive.Arguments.Single().Value is VariableNode variable && variables.TryGet(variable.Name.Value, out var value)
            ? ((StringValue)value).Value
            : ((StringValueNode)directive.Arguments.Single().Value).Value;
        return DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    /// <summary>The given arguments; one that is null counts as left out, as does one whose variable is absent.</summary>
    /// <remarks>https://spec.graphql.org/September2025/#CoerceArgumentValues()</remarks>
    private Dictionary<string, Value> CoerceArguments(FieldDefinition definition, FieldNode field)
    {
        var values = new Dictionary<string, Value>();
        foreach (var argument in field.Arguments)
        {
            if (argument.Value is VariableNode variable && !variables.TryGet(variable.Name.Value, out _))
            {
                continue;
            }

            var errors = new List<CoercionError>();
            var value = LiteralCoercion.Coerce(argument.Value, definition.Arguments.Find(argument.Name.Value)!.Type, variables, errors)
                ?? throw new InvalidOperationException($"{argument} does not fit: {string.Join(" ", errors)}");
            if (value is not NullValue)
            {
                values.Add(argument.Name.Value, value);
            }
        }

        return values;
    }

    /// <remarks>https://spec.graphql.org/September2025/#CompleteValue()</remarks>
    private object? CompleteValue(GraphQLType type, List<FieldNode> fields, object? value, TimeScope scope)
    {
        switch (type)
        {
            case NonNullType nonNull:
                return CompleteValue(nonNull.OfType, fields, value, scope) ?? throw new InvalidOperationException($"{fields[0].Name} is null and must not be.");
            case var _ when value is null:
                return null;
            case ListType list:
                return ((IEnumerable)value).Cast<object?>().Select(item => CompleteValue(list.OfType, fields, item, scope)).ToList();
            case ObjectType objectType:
                return ExecuteSelectionSets(fields.Select(field => field.SelectionSet!), objectType, value, scope);
            case CompositeType:
                return ExecuteSelectionSets(fields.Select(field => field.SelectionSet!), (ObjectType)schema.Types.Find(((Element)value).Type.Name)!, value, scope);
            default:
                return value;
        }
    }
}
