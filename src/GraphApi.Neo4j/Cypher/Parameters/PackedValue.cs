using GraphApi.Bolt.PackStream;
using GraphApi.GraphQL.Values;
using GraphApi.Model;
using GraphApi.Model.Types;

namespace GraphApi.Neo4j.Cypher.Parameters;

/// <summary>Writes the values of a request as PackStream, in the kind of the stored value that they are compared with.</summary>
internal static class PackedValue
{
    public static void Write(PackWriter writer, Value value, PropertyKind kind)
    {
        switch (value)
        {
            case NullValue:
                writer.WriteNull();
                break;
            case IntValue number when kind == PropertyKind.Float:
                writer.WriteFloat(number.Value);
                break;
            case IntValue number:
                writer.WriteInteger(number.Value);
                break;
            case FloatValue number:
                // Adding zero makes negative zero positive: no stored number is negative zero, and an index takes the two for different.
                writer.WriteFloat(number.Value + 0.0);
                break;
            case BooleanValue boolean:
                writer.WriteBoolean(boolean.Value);
                break;
            default:
                writer.WriteString(TextOf(value));
                break;
        }
    }

    public static string TextOf(Value value) => value switch
    {
        StringValue text => text.Value,
        EnumValue name => name.Value,
        _ => throw Mismatch(value, "a text"),
    };

    public static PartialDate DateOf(Value value) => PartialDate.TryParse(TextOf(value), out var date) ? date : throw Mismatch(value, "a date");

    private static InvalidOperationException Mismatch(Value value, string expected) => new($"The plan has the operand {value} where only {expected} is possible.");
}
