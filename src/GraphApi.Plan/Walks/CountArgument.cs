using GraphApi.GraphQL.Values;
using GraphApi.Plan.Operands;

namespace GraphApi.Plan.Walks;

/// <summary>An argument that bounds a walk by a number.</summary>
/// <param name="Name">The argument's name.</param>
/// <param name="Operand">The number; null where the argument was left out.</param>
/// <param name="Range">What is allowed, and what a number that was left out stands for.</param>
public sealed record CountArgument(string Name, Operand? Operand, CountRange Range)
{
    /// <summary>The number of one request; null counts as left out.</summary>
    public int Of(CoercedVariables variables) => Operand?.Resolve(variables) is IntValue number ? number.Value : Range.Default;
}
