using System.Text.Json;

namespace GraphApi.GraphQL.Values;

/// <summary>Writes values as JSON; an enum value becomes its name.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-JSON-Serialization</remarks>
public static class JsonValueWriter
{
    public static void Write(Utf8JsonWriter json, Value value)
    {
        switch (value)
        {
            case NullValue:
                json.WriteNullValue();
                break;
            case BooleanValue boolean:
                json.WriteBooleanValue(boolean.Value);
                break;
            case IntValue number:
                json.WriteNumberValue(number.Value);
                break;
            case FloatValue number:
                json.WriteNumberValue(number.Value);
                break;
            case StringValue text:
                json.WriteStringValue(text.Value);
                break;
            case EnumValue @enum:
                json.WriteStringValue(@enum.Value);
                break;
            case ListValue list:
                json.WriteStartArray();
                foreach (var item in list.Items)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            case ObjectValue @object:
                json.WriteStartObject();
                foreach (var field in @object.Fields)
                {
                    json.WritePropertyName(field.Key);
                    Write(json, field.Value);
                }

                json.WriteEndObject();
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(value), value.GetType(), "Not a kind of value.");
        }
    }
}
