using System.Collections.Immutable;
using System.Text.Json;

namespace GraphApi.GraphQL.Values;

/// <summary>Reads a JSON value without a type, for scalars to judge.</summary>
internal static class UntypedJson
{
    /// <summary>
    /// The value on which the reader stands; null for a number that no double can hold, a text that is not Unicode and an
    /// object with a repeated key. The reader moves to the end of the value in any case.
    /// </summary>
    public static Value? Read(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return NullValue.Instance;
            case JsonTokenType.True or JsonTokenType.False:
                return BooleanValue.Of(reader.GetBoolean());
            case JsonTokenType.String:
                return JsonText.TryRead(ref reader, out var text) ? new StringValue(text) : null;
            case JsonTokenType.Number when reader.TryGetInt32(out var number):
                return new IntValue(number);
            case JsonTokenType.Number:
                return reader.TryGetDouble(out var fraction) && double.IsFinite(fraction) ? new FloatValue(fraction) : null;
            case JsonTokenType.StartArray:
                return ReadList(ref reader);
            default:
                return ReadObject(ref reader);
        }
    }

    private static ListValue? ReadList(ref Utf8JsonReader reader)
    {
        var items = ImmutableArray.CreateBuilder<Value>();
        var isReadable = true;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var item = Read(ref reader);
            isReadable &= item is not null;
            items.Add(item ?? NullValue.Instance);
        }

        return isReadable ? new ListValue(items.DrainToImmutable()) : null;
    }

    private static ObjectValue? ReadObject(ref Utf8JsonReader reader)
    {
        var fields = ImmutableArray.CreateBuilder<KeyValuePair<string, Value>>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var isReadable = true;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            isReadable &= JsonText.TryRead(ref reader, out var name) && names.Add(name);
            reader.Read();
            var value = Read(ref reader);
            isReadable &= value is not null;
            fields.Add(new(name ?? "", value ?? NullValue.Instance));
        }

        return isReadable ? new ObjectValue(fields.DrainToImmutable()) : null;
    }
}
