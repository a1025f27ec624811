using System.Buffers;
using System.Collections.Immutable;
using GraphApi.Plan.Fields;

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

    /// <summary>An object with its braces, keys and constants; <paramref name="addValue"/> adds the value of every other field.</summary>
    public void Object(ImmutableArray<OutputField> fields, Action<OutputField> addValue)
    {
        Literal("{"u8);
        for (var index = 0; index < fields.Length; index++)
        {
            Literal(index > 0 ? ","u8 : []);
            Literal(fields[index].Key.Json);
            if (fields[index] is ConstantField constant)
            {
                Literal(constant.Json);
                continue;
            }

            addValue(fields[index]);
        }

        Literal("}"u8);
    }

    public TOperator[] ToArray() => [.. _operators];
}
