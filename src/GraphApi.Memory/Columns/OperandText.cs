using System.Text;
using GraphApi.GraphQL.Values;
using GraphApi.Model;

namespace GraphApi.Memory.Columns;

/// <summary>Reads operands and cursor values, whose kinds the schema has checked.</summary>
internal static class OperandText
{
    public static string Of(Value value) => value switch
    {
        StringValue text => text.Value,
        EnumValue name => name.Value,
        _ => throw Mismatch(value, "a text"),
    };

    public static byte[] Utf8Of(Value value) => Encoding.UTF8.GetBytes(Of(value));

    public static PartialDate DateOf(Value value) =>
        PartialDate.TryParse(Of(value), out var date) ? date : throw Mismatch(value, "a date");

    public static int IntOf(Value value) => value is IntValue number ? number.Value : throw Mismatch(value, "a whole number");

    public static double DoubleOf(Value value) => value switch
    {
        IntValue number => number.Value,
        FloatValue number => number.Value,
        _ => throw Mismatch(value, "a number"),
    };

    public static bool BooleanOf(Value value) => value is BooleanValue boolean ? boolean.Value : throw Mismatch(value, "a Boolean");

    private static InvalidOperationException Mismatch(Value value, string expected) =>
        new($"The plan has the operand {value} where only {expected} is possible.");
}
