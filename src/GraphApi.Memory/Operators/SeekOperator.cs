using GraphApi.Plan.Operands;

namespace GraphApi.Memory.Operators;

/// <summary>Writes the element with a given id, or null.</summary>
internal sealed class SeekOperator(byte[] fragment, ElementWriter elements, Operand id, int? type) : FieldOperator
{
    public override void Write(ExecutionState state, int row)
    {
        state.Response.Write(fragment);
        elements.Write(state, id.Resolve(state.Variables), type);
    }
}
