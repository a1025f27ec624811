using System.Globalization;
using System.Text;
using GraphApi.GraphQL.Language;

namespace GraphApi.GraphQL.Values;

/// <summary>Writes values in GraphQL's literal notation.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Input-Values</remarks>
public static class ValuePrinter
{
    public static string Print(Value value)
    {
        var text = new StringBuilder();
        Print(value, text);
        return text.ToString();
    }

    private static void Print(Value value, StringBuilder text)
    {
        switch (value)
        {
            case NullValue:
                text.Append("null");
                break;
            case BooleanValue boolean:
                text.Append(boolean.Value ? "true" : "false");
                break;
            case IntValue number:
                text.Append(CultureInfo.InvariantCulture, $"{number.Value}");
                break;
            case FloatValue number:
                text.Append(CultureInfo.InvariantCulture, $"{number.Value:R}");
                break;
            case StringValue @string:
                StringLiteral.Print(@string.Value, text);
                break;
            case EnumValue @enum:
                text.Append(@enum.Value);
                break;
            case ListValue list:
                PrintList(list, text);
                break;
            case ObjectValue @object:
                PrintObject(@object, text);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(value), value.GetType(), "Not a kind of value.");
        }
    }

    private static void PrintList(ListValue list, StringBuilder text)
    {
        text.Append('[');
        for (var i = 0; i < list.Items.Length; i++)
        {
            text.Append(i > 0 ? ", " : "");
            Print(list.Items[i], text);
        }

        text.Append(']');
    }

    private static void PrintObject(ObjectValue value, StringBuilder text)
    {
        if (value.Fields.IsEmpty)
        {
            text.Append("{}");
            return;
        }

        for (var i = 0; i < value.Fields.Length; i++)
        {
            text.Append(i > 0 ? ", " : "{ ").Append(value.Fields[i].Key).Append(": ");
            Print(value.Fields[i].Value, text);
        }

        text.Append(" }");
    }
}
