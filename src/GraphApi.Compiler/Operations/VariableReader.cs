using GraphApi.GraphQL.Values;
using GraphApi.Plan.Operands;

namespace GraphApi.Compiler.Operations;

/// <summary>The variables that a plan is made for: their structure decides the plan, their values are left to each request.</summary>
internal sealed class VariableReader(VariableDefinitions definitions, CoercedVariables values)
{
    public CoercedVariables Values => values;

    /// <summary>The value that the variable has in the request that the plan is made for; null where it is absent.</summary>
    public Value? Find(string name) => values.TryGet(name, out var value) ? value : null;

    /// <summary>The variable as an operand of the plan.</summary>
    public Operand.Variable Operand(string name) => new(definitions.OrdinalOf(name), name, []);
}
