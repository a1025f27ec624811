namespace GraphApi.Memory.Operators;

/// <summary>Writes one field of an element, with the constant bytes before it, for a row of the table that the operator was made for.</summary>
internal abstract class FieldOperator
{
    public abstract void Write(ExecutionState state, int row);
}
