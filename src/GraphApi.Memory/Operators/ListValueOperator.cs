using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Operators;

/// <summary>Writes the items of a list; the brackets stand in the fragments before and after them.</summary>
internal sealed class ListValueOperator(byte[] fragment, ListColumn column, byte[][] json) : FieldOperator
{
    public override void Write(ExecutionState state, int row)
    {
        var response = state.Response;
        response.Write(fragment);
        var written = 0;
        foreach (var code in column[row])
        {
            response.WriteSeparator(written++);
            response.Write(json[code]);
        }
    }
}
