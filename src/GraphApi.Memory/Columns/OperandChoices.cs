using GraphApi.GraphQL.Values;

namespace GraphApi.Memory.Columns;

/// <summary>The operand of a set membership.</summary>
internal static class OperandChoices
{
    /// <summary>The choices that a value can be equal to: null is none of them.</summary>
    public static Value[] Of(Value value) => value switch
    {
        NullValue => [],
        ListValue list => [.. list.Items.Where(item => item is not NullValue)],
        _ => [value],
    };
}
