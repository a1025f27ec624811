using System.Text;
using GraphApi.GraphQL.Values;
using GraphApi.Memory.Columns;
using GraphApi.Model.Datasets;
using GraphApi.Plan.Operands;

namespace GraphApi.Memory.Operators;

/// <summary>Writes the element with a given id, or null.</summary>
internal sealed class SeekOperator(byte[] fragment, IdIndex ids, Operand id, int? type, ShapeOperator shape) : FieldOperator
{
    /// <summary>Longer ids take an array of their own.</summary>
    private const int StackBytes = 384;

    public override void Write(ExecutionState state, int row)
    {
        state.Response.Write(fragment);
        WriteElement(state, ids, id.Resolve(state.Variables), type, shape);
    }

    /// <summary>Writes the element, or null where no element of the type has that id.</summary>
    public static void WriteElement(ExecutionState state, IdIndex ids, Value id, int? type, ShapeOperator shape)
    {
        if (id is not NullValue && TryFind(ids, OperandText.Of(id), out var element) && (type is null || element.Type == type) && shape.Accepts(element))
        {
            state.Visit();
            shape.Write(state, element);
            return;
        }

        state.Response.WriteNull();
    }

    public static bool TryFind(IdIndex ids, string id, out ElementRef element)
    {
        var size = Encoding.UTF8.GetMaxByteCount(id.Length);
        var utf8 = size <= StackBytes ? stackalloc byte[StackBytes] : new byte[size];
        return ids.TryFind(utf8[..Encoding.UTF8.GetBytes(id, utf8)], out element);
    }
}
