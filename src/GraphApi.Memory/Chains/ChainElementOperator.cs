using GraphApi.Memory.Operators;
using GraphApi.Memory.Walks;
using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Chains;

/// <summary>Writes an element of a chain: its subject, its official, or a relationship or record of a link.</summary>
/// <param name="fragment">The bytes before it.</param>
/// <param name="ids">Finds it.</param>
/// <param name="idOf">Its id as UTF-8.</param>
/// <param name="shape">What is written for it.</param>
internal sealed class ChainElementOperator(byte[] fragment, IdIndex ids, Func<ChainPosition, ReadOnlyMemory<byte>> idOf, ShapeOperator shape)
    : FoundOperator<ChainPosition>
{
    public override void Write(ExecutionState state, in ChainPosition found)
    {
        state.Response.Write(fragment);
        state.Visit();
        if (!ids.TryFind(idOf(found).Span, out var element))
        {
            throw new InvalidOperationException("A chain has an element that the data set has not.");
        }

        shape.Write(state, element);
    }
}
