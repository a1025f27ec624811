using System.Buffers;

namespace GraphApi.Memory.Operators;

/// <summary>
/// Collects the operators of one object in response order, and joins all constant bytes between two of them (braces, keys, constants, quotes)
/// into one fragment, which the later operator writes.
/// </summary>
internal sealed class FragmentBuilder<TOperator>
{
    private readonly List<TOperator> _operators = [];
    private readonly ArrayBufferWriter<byte> _pending = new();

    public void Literal(ReadOnlySpan<byte> bytes) => _pending.Write(bytes);

    /// <summary>The constant bytes since the last operator; they are then the caller's to write.</summary>
    public byte[] TakeFragment()
    {
        var fragment = _pending.WrittenSpan.ToArray();
        _pending.ResetWrittenCount();
        return fragment;
    }

    public void Add(TOperator @operator) => _operators.Add(@operator);

    public TOperator[] ToArray() => [.. _operators];
}
