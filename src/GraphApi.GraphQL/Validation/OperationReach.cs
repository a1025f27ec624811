using GraphApi.GraphQL.Language;

namespace GraphApi.GraphQL.Validation;

/// <summary>An operation with every fragment that it reaches, directly or through other fragments.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="VariableDefinitions">The variables that it declares, by name; of several with one name, the first.</param>
/// <param name="Definitions">The operation itself, then each fragment once, nearest first.</param>
public sealed record OperationReach(
    OperationDefinitionNode Operation,
    IReadOnlyDictionary<string, VariableDefinitionNode> VariableDefinitions,
    IReadOnlyList<DefinitionUsages> Definitions);
