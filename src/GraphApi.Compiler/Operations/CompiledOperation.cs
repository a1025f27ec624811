using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using GraphApi.Compiler.Schemas;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Values;
using GraphApi.Plan.Binding;

namespace GraphApi.Compiler.Operations;

/// <summary>
/// One validated operation. Its plan depends on the structure of the variables (which filters are given, which fields are included), not on
/// their values; there is a plan for each structure that was seen.
/// </summary>
public sealed class CompiledOperation
{
    private readonly OperationDefinitionNode _operation;
    private readonly FrozenDictionary<string, FragmentDefinitionNode> _fragments;
    private readonly ApiSchema _api;
    private readonly CompilerLimits _limits;
    private readonly VariableDefinitions _variables;
    private readonly VariableStructure _structure;

    /// <summary>The plans by structure; null where the variables have but one.</summary>
    private readonly ConcurrentDictionary<string, PlannedOperation>? _variants;

    /// <summary>The plan of an operation whose variables have but one structure.</summary>
    private PlannedOperation? _only;

    internal CompiledOperation(
        OperationDefinitionNode operation,
        FrozenDictionary<string, FragmentDefinitionNode> fragments,
        ApiSchema api,
        CompilerLimits limits)
    {
        _operation = operation;
        _fragments = fragments;
        _api = api;
        _limits = limits;
        _variables = VariableDefinitions.Resolve(api.Schema, operation, new List<GraphQLError>());
        _structure = new VariableStructure(_variables, fragments.Values.Select(fragment => fragment.SelectionSet).Prepend(operation.SelectionSet));
        _variants = _structure.IsConstant ? null : new ConcurrentDictionary<string, PlannedOperation>(StringComparer.Ordinal);
    }

    public string? Name => _operation.Name?.Value;

    public OperationType Kind => _operation.Operation;

    /// <summary>Reads the variables of a request: a JSON object, or nothing.</summary>
    public bool TryCoerce(ReadOnlySpan<byte> variablesJson, [NotNullWhen(true)] out CoercedVariables? variables, out ImmutableArray<GraphQLError> errors) =>
        VariableCoercion.TryCoerce(_variables, variablesJson, out variables, out errors);

    /// <summary>The plan for a request's variables; made when their structure is seen first.</summary>
    public bool TryPlan(CoercedVariables variables, [NotNullWhen(true)] out PlannedOperation? planned, out ImmutableArray<GraphQLError> errors)
    {
        errors = [];
        planned = _only;
        if (planned is not null)
        {
            return true;
        }

        if (_variants is null)
        {
            return TryCompile(variables, out planned, out errors) && (_only = planned) is not null;
        }

        var structure = _structure.Describe(variables);
        if (_variants.TryGetValue(structure, out planned))
        {
            return true;
        }

        if (!TryCompile(variables, out planned, out errors))
        {
            return false;
        }

        if (_variants.Count >= _limits.MaxVariantsPerOperation)
        {
            _variants.Clear();
        }

        _variants[structure] = planned;
        return true;
    }

    private bool TryCompile(CoercedVariables variables, [NotNullWhen(true)] out PlannedOperation? planned, out ImmutableArray<GraphQLError> errors)
    {
        var compiler = new OperationCompiler(_api, _operation, _fragments, new VariableReader(_variables, variables), _limits.MaxPlanFields);
        if (!compiler.TryCompile(out var plan, out var error))
        {
            planned = null;
            errors = [error];
            return false;
        }

        planned = new PlannedOperation(plan, new PlanBinder(plan, _limits.Pages));
        errors = [];
        return true;
    }
}
