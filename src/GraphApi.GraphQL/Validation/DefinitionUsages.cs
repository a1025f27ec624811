using GraphApi.GraphQL.Language;

namespace GraphApi.GraphQL.Validation;

/// <summary>The fragments and variables that one operation or fragment uses itself, collected during the walk.</summary>
public sealed class DefinitionUsages(ExecutableDefinitionNode definition)
{
    private readonly List<FragmentSpreadNode> _spreads = [];
    private readonly List<VariableUsage> _variables = [];

    public ExecutableDefinitionNode Definition { get; } = definition;

    public IReadOnlyList<FragmentSpreadNode> Spreads => _spreads;

    public IReadOnlyList<VariableUsage> Variables => _variables;

    internal void Add(FragmentSpreadNode spread) => _spreads.Add(spread);

    internal void Add(VariableUsage variable) => _variables.Add(variable);
}
