using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using GraphApi.Compiler.Schemas;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Introspection;
using GraphApi.GraphQL.Language;
using GraphApi.Plan;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Nodes;
using GraphApi.Plan.Operands;
using GraphApi.Plan.Responses;
using GraphApi.Plan.Scopes;

namespace GraphApi.Compiler.Operations;

/// <summary>
/// Makes the plan of one operation for one structure of its variables: collects and merges the root fields, binds each to the model, with its
/// filter, order and page pushed into the node that reads the rows, and plans what is selected below it, equal selections once.
/// </summary>
internal sealed class OperationCompiler
{
    private readonly ApiSchema _api;
    private readonly OperationDefinitionNode _operation;
    private readonly FrozenDictionary<string, FragmentDefinitionNode> _fragments;
    private readonly VariableReader _variables;
    private readonly FieldCollector _collector;
    private readonly PlanBuilder _plan;
    private readonly SelectionCompiler _selections;
    private readonly ScopeReader _scopes;

    public OperationCompiler(
        ApiSchema api,
        OperationDefinitionNode operation,
        FrozenDictionary<string, FragmentDefinitionNode> fragments,
        VariableReader variables,
        int maxPlanFields)
    {
        _api = api;
        _operation = operation;
        _fragments = fragments;
        _variables = variables;
        _collector = new FieldCollector(api.Schema, fragments, variables);
        _plan = new PlanBuilder(operation, maxPlanFields);
        _scopes = new ScopeReader(api, variables);
        _selections = new SelectionCompiler(api, _collector, _scopes, variables, _plan);
    }

    public bool TryCompile([NotNullWhen(true)] out OperationPlan? plan, [NotNullWhen(false)] out GraphQLError? error)
    {
        try
        {
            var roots = _collector.Collect(_operation.SelectionSet, _api.Schema.QueryType);
            var scope = _scopes.Below(_operation.Directives, TimeScope.None);
            var fields = roots.Select(field => RootField(field, _scopes.Below(field.First.Directives, scope))).ToImmutableArray();
            plan = new OperationPlan(_operation.Name?.Value, fields, _plan.Lists);
            error = null;
            return true;
        }
        catch (PlanException exception)
        {
            plan = null;
            error = exception.Error;
            return false;
        }
    }

    private OutputField RootField(CollectedField field, TimeScope scope)
    {
        _plan.CountField();
        var key = new ResponseKey(field.Key);
        return field.Name switch
        {
            "__typename" => new ConstantField(key, "\"Query\""u8.ToArray()),
            "__schema" or "__type" => new ConstantField(key, Introspect(field)),
            "node" => new NestedField(key, new Seek(Argument(field, "id"), Type: null, scope, AnyShape(field, scope))),
            "nodes" => new NestedField(key, new SeekMany(Argument(field, "ids"), scope, AnyShape(field, scope))),
            ApiNames.SearchField => new NestedField(key, _selections.Search(field, scope)),
            "paths" => new NestedField(key, _selections.Paths(field, scope)),
            "neighborhood" => new NestedField(key, _selections.Neighborhood(field, scope)),
            "responsibilityChains" when _api.Model.Responsibility is { } rules => new NestedField(key, _selections.Chains(field, rules, scope)),
            ApiNames.DatasetField => new NestedField(key, _selections.Dataset(field)),
            _ => new NestedField(key, TypeField(field, scope)),
        };
    }

    private PlanNode TypeField(CollectedField field, TimeScope scope)
    {
        foreach (var type in _api.Model.NodeTypes)
        {
            if (type.OneField == field.Name)
            {
                return new Seek(Argument(field, "id"), type, scope, _selections.Shape(field.Nodes, [type], type.Name, new Standpoint(scope, IsVisible: true)));
            }

            if (type.ManyField == field.Name)
            {
                return _selections.RootList(field, type, scope);
            }

            if (ApiNames.GroupsField(type) == field.Name)
            {
                return _selections.Groups(field, type, scope);
            }
        }

        throw new ArgumentOutOfRangeException(nameof(field), field.Name, "A root field that the schema has and the compiler does not know.");
    }

    private Shape AnyShape(CollectedField field, TimeScope scope) =>
        _selections.Shape(field.Nodes, [.. _api.Model.NodeTypes, .. _api.Model.RelationshipTypes], "Node", new Standpoint(scope, IsVisible: true));

    private Operand Argument(CollectedField field, string name) =>
        _selections.Argument(field, _api.Schema.QueryType.Name, name)!.ToOperand();

    private byte[] Introspect(CollectedField field)
    {
        using var response = new ResponseWriter(int.MaxValue);
        var request = new IntrospectionRequest(field.Nodes, _fragments, _variables.Values);
        return IntrospectionWriter.TryWrite(_api.Schema, request, response, out var error)
            ? response.Written.ToArray()
            : throw new PlanException(error);
    }
}
