using GraphApi.GraphQL.Values;
using GraphApi.Plan.Operands;

namespace GraphApi.Plan.Walks;

/// <summary>An argument that names records by their ids.</summary>
/// <param name="Name">The argument's name.</param>
/// <param name="Operand">A list of ids; null where the argument was left out, which stands for none.</param>
public sealed record IdArgument(string Name, Operand? Operand)
{
    /// <summary>The ids of one request, as given.</summary>
    public string[] Of(CoercedVariables variables) => Operand?.Resolve(variables) is ListValue list ? [.. list.Items.Select(item => ((StringValue)item).Value)] : [];
}
