using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using GraphApi.Conformance.Tests.Generation;
using GraphApi.Conformance.Tests.Reference;
using GraphApi.Model;

namespace GraphApi.Conformance.Tests.Comparing;

/// <summary>Makes of a cursor one for a place near its own, where there is no row: as if the data had been loaded anew without it.</summary>
internal static class CursorShift
{
    public static string Shift(string cursor, Dice dice)
    {
        using var json = JsonDocument.Parse(Base64Url.DecodeFromChars(cursor));
        var items = json.RootElement.EnumerateArray().Select((item, index) => index == 0 || dice.Chance(40) ? Same(item) : Near(item, dice)).ToList();
        return Base64Url.EncodeToString(Encoding.UTF8.GetBytes(JsonText.Write(items)));
    }

    private static object? Same(JsonElement item) => item.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => item.GetString(),
        JsonValueKind.Number => item.TryGetInt32(out var whole) ? (object)whole : item.GetDouble(),
        _ => item.GetBoolean(),
    };

    private static object? Near(JsonElement item, Dice dice) => Same(item) switch
    {
        string text when PartialDate.TryParse(text, out var date) => dice.Pick([date.First.Year.ToString("0000", CultureInfo.InvariantCulture), Day(date.First), Day(date.Last)]),
        string text => dice.Chance(50) ? text + dice.Pick(["0", "-", "z", "𝄞"]) : Shorter(text),
        int number => (int)Math.Clamp((long)number + dice.Between(-1, 1), -int.MaxValue, int.MaxValue),
        double number => number / 2,
        var other => other,
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Without its last code point.</summary>
    private static string Shorter(string text) => string.Concat(text.EnumerateRunes().SkipLast(1));
}
