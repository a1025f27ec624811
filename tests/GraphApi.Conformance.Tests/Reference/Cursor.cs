using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace GraphApi.Conformance.Tests.Reference;

/// <summary>
/// A place in a list: base64url over a JSON array of the list's identity, the record's id, the relationship's id or null, and the order's values.
/// </summary>
internal sealed record Cursor(string Id, string? RelationshipId, object?[] Values)
{
    public static Cursor Of(Row row, OrderTerm[] order) => new(row.Element.Id, row.Relationship?.Id, [.. order.Select(term => term.Read(row))]);

    /// <summary>The first six bytes of the SHA-256 of the list's coordinate and order.</summary>
    public static string Identity(string list, OrderTerm[] order) => Identity(list, string.Join(",", order.Select(term => term.ToString())));

    public static string Identity(string list, string order)
    {
        var text = $"{list}|{order}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];
    }

    /// <summary>The identity that a text carries, if it is a cursor.</summary>
    public static string? FindIdentity(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(Base64Url.DecodeFromChars(text));
            return json.RootElement is { ValueKind: JsonValueKind.Array } array && array.GetArrayLength() >= 3 ? array[0].GetString() : null;
        }
        catch (Exception error) when (error is FormatException or JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    public static Cursor Read(string text)
    {
        using var json = JsonDocument.Parse(Base64Url.DecodeFromChars(text));
        var items = json.RootElement.EnumerateArray().ToArray();
        return new Cursor(items[1].GetString()!, items[2].GetString(), [.. items.Skip(3).Select(Plain)]);
    }

    public string Write(string identity) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(JsonText.Write(new List<object?> { identity, Id, RelationshipId }.Concat(Values))));

    /// <summary>Negative where this place is before the other one. Ties go by the record's id, then the relationship's.</summary>
    public int CompareTo(Cursor other, OrderTerm[] order)
    {
        for (var i = 0; i < order.Length; i++)
        {
            if (order[i].Compare(Values[i], other.Values[i]) is var result and not 0)
            {
                return result;
            }
        }

        var byId = ValueComparison.OrderCodePoints(Id, other.Id);
        return byId != 0 || RelationshipId is null ? byId : ValueComparison.OrderCodePoints(RelationshipId, other.RelationshipId!);
    }

    private static object? Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetDouble(),
        _ => value.GetBoolean(),
    };
}
