using GraphApi.GraphQL.Values;

namespace GraphApi.Plan.Operands;

/// <summary>One step into a variable's value: to a field of an object, or to an item of a list.</summary>
public readonly record struct OperandStep(string? Field, int Index)
{
    public static OperandStep ToField(string name) => new(name, -1);

    public static OperandStep ToItem(int index) => new(null, index);

    public Value Into(Value value) => (value, Field) switch
    {
        (ObjectValue fields, { } name) when fields.TryGet(name, out var inner) => inner,
        (ListValue list, null) => list.Items[Index],
        _ => throw new InvalidOperationException($"The plan reads {ToString()} of {value}, which has no such place: it was made for another structure of the variables."),
    };

    public override string ToString() => Field is null ? $"[{Index}]" : $".{Field}";
}
