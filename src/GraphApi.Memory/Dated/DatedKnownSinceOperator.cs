using GraphApi.Memory.Operators;
using GraphApi.Plan.Operands;

namespace GraphApi.Memory.Dated;

/// <summary>Writes since when something is known by the sources of a time, or null.</summary>
internal sealed class DatedKnownSinceOperator(byte[] fragment, DatedKnownSince column, Operand day) : FieldOperator
{
    public override void Write(ExecutionState state, int row)
    {
        state.Response.Write(fragment);
        state.Response.Write(column.JsonOf(row, state.DayOf(day)));
    }
}
