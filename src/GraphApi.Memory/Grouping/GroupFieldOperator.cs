using GraphApi.Memory.Operators;

namespace GraphApi.Memory.Grouping;

/// <summary>Writes one field of a group, with the constant bytes before it.</summary>
/// <param name="fragment">The constant bytes before the value.</param>
/// <param name="key">The position of the key; null for the count.</param>
/// <param name="shape">What is written of a far record; null for every other key.</param>
internal sealed class GroupFieldOperator(byte[] fragment, int? key, ShapeOperator? shape)
{
    /// <summary>How many bytes are written at the least.</summary>
    public int LeastBytes => fragment.Length;

    public void Write(ExecutionState state, GroupReader[] readers, int[] ordinals, int count)
    {
        state.Response.Write(fragment);
        if (key is not { } position)
        {
            state.Response.WriteInt32(count);
        }
        else if (ordinals[position] == GroupReader.None)
        {
            state.Response.WriteNull();
        }
        else
        {
            readers[position].Write(state, ordinals[position], shape);
        }
    }
}
