using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Operators;

/// <summary>Writes the record or relationship that a citation is about.</summary>
internal sealed class CitationSubjectOperator(byte[] fragment, ElementRef[] subjects, ShapeOperator shape) : FieldOperator
{
    public override void Write(ExecutionState state, int row)
    {
        state.Response.Write(fragment);
        state.Visit();
        shape.Write(state, subjects[row]);
    }
}
