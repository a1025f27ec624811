using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Operators;

/// <summary>Writes the source that a citation rests on; <paramref name="type"/> is the ordinal of the sources' type.</summary>
internal sealed class CitationSourceOperator(byte[] fragment, int[] sources, int type, ShapeOperator shape) : FieldOperator
{
    public override void Write(ExecutionState state, int row)
    {
        state.Response.Write(fragment);
        state.Visit();
        shape.Write(state, new ElementRef(type, sources[row]));
    }
}
