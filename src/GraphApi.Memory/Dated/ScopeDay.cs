using GraphApi.GraphQL.Values;
using GraphApi.Memory.Columns;
using GraphApi.Plan.Operands;

namespace GraphApi.Memory.Dated;

/// <summary>Reads the day of a time scope.</summary>
internal static class ScopeDay
{
    public static int Of(Operand operand, CoercedVariables variables) => OperandText.DateOf(operand.Resolve(variables)).Last.DayNumber;
}
