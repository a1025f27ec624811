using System.Buffers;
using System.Buffers.Text;
using System.Collections.Immutable;
using System.Text.Json;
using GraphApi.GraphQL.Values;
using GraphApi.Model.Types;
using GraphApi.Plan.Lists;

namespace GraphApi.Plan.Cursors;

/// <summary>
/// Reads cursors: base64url over a JSON array of the list's identity, the record's id, the relationship's id or null, and the order's values.
/// <see cref="CursorWriter"/> writes them.
/// </summary>
public static class CursorCodec
{
    /// <summary>More than any cursor that this server makes; a longer text is refused unread.</summary>
    private const int MaxChars = 8192;

    /// <summary>Reads a cursor of a given list; else gives a sentence that says what is wrong with it.</summary>
    public static bool TryRead(string text, ListArguments list, CoercedVariables variables, out CursorPosition? position, out string? problem)
    {
        position = null;
        if (text.Length > MaxChars || !TryDecode(text, out var items) || items.Length < 3 || items[0] is not StringValue identity || items[1] is not StringValue id)
        {
            problem = "is not a cursor of this server: take one from \"pageInfo\" or \"edges\" of an earlier answer";
            return false;
        }

        if (identity.Value != list.IdentityFor(variables).Text || !Fits(items, list))
        {
            problem = $"is a cursor of another list, or of this list in another order: for \"{list.Name}\" take one from an answer with the same \"{(list.Sought is null ? "order" : "text")}\"";
            return false;
        }

        position = new CursorPosition(items[3..], id.Value, (items[2] as StringValue)?.Value);
        problem = null;
        return true;
    }

    private static bool TryDecode(string text, out ImmutableArray<Value> items)
    {
        items = [];
        var bytes = new byte[Base64Url.GetMaxDecodedLength(text.Length)];
        if (Base64Url.DecodeFromChars(text, bytes, out _, out var length) != OperationStatus.Done)
        {
            return false;
        }

        try
        {
            var reader = new Utf8JsonReader(bytes.AsSpan(0, length));
            return TryReadArray(ref reader, out items);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool TryReadArray(ref Utf8JsonReader reader, out ImmutableArray<Value> items)
    {
        items = [];
        var values = ImmutableArray.CreateBuilder<Value>();
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            Value? value = reader.TokenType switch
            {
                JsonTokenType.String when reader.HasText() => new StringValue(reader.GetString()!),
                JsonTokenType.Number when reader.TryGetInt32(out var number) => new IntValue(number),
                JsonTokenType.Number when reader.TryGetDouble(out var number) => new FloatValue(number),
                JsonTokenType.True => BooleanValue.True,
                JsonTokenType.False => BooleanValue.False,
                JsonTokenType.Null => NullValue.Instance,
                _ => null,
            };
            if (value is null)
            {
                return false;
            }

            values.Add(value);
        }

        items = values.ToImmutable();
        return reader.TokenType == JsonTokenType.EndArray && !reader.Read();
    }

    private static bool Fits(ImmutableArray<Value> items, ListArguments list)
    {
        if (items.Length != 3 + list.Order.Length || items[2] is StringValue != list.HasRelationship)
        {
            return false;
        }

        for (var term = 0; term < list.Order.Length; term++)
        {
            if (!Fits(items[3 + term], list.Order[term].Value.Kind))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Fits(Value value, PropertyKind kind) => (value, kind) switch
    {
        (NullValue, _) => true,
        (IntValue, PropertyKind.Int or PropertyKind.Float) or (FloatValue, PropertyKind.Float) => true,
        (BooleanValue, PropertyKind.Boolean) => true,
        (StringValue text, PropertyKind.Date or PropertyKind.PartialDate) => Model.PartialDate.TryParse(text.Value, out _),
        (StringValue, PropertyKind.String or PropertyKind.Enum or PropertyKind.CountryCode or PropertyKind.Url) => true,
        _ => false,
    };
}
