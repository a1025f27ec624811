using System.Text;
using GraphApi.GraphQL.Values;
using GraphApi.Memory.Columns;
using GraphApi.Memory.Predicates;
using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Operators;

/// <summary>Writes elements by their ids, or null where there is none to be seen.</summary>
internal sealed class ElementWriter(IdIndex ids, ElementFilter? visible, ShapeOperator shape)
{
    /// <summary>Longer ids take an array of their own.</summary>
    private const int StackBytes = 384;

    /// <param name="state">The execution.</param>
    /// <param name="id">The id that is looked for.</param>
    /// <param name="type">The ordinal of the only type that counts as found; null for any.</param>
    public void Write(ExecutionState state, Value id, int? type)
    {
        if (id is not NullValue
            && TryFind(ids, OperandText.Of(id), out var element)
            && (type is null || element.Type == type)
            && shape.Accepts(element)
            && visible?.Accepts(state, element) != false)
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
