using System.Diagnostics.CodeAnalysis;
using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Operators;

/// <summary>Writes an element by its type; <paramref name="byType"/> is by ordinal of the element type, null for types that cannot occur.</summary>
internal sealed class ShapeOperator(ObjectOperator?[] byType)
{
    public bool Accepts(ElementRef element) => byType[element.Type] is not null;

    public void Write(ExecutionState state, ElementRef element)
    {
        var fields = byType[element.Type] ?? Missing(element.Type);
        fields.Write(state, element.Row);
    }

    [DoesNotReturn]
    private static ObjectOperator Missing(int type) =>
        throw new InvalidOperationException($"The plan has no fields for elements of type {type}, though its field can lead to one.");
}
