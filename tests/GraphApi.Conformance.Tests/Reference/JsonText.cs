using System.Globalization;
using System.Text;

namespace GraphApi.Conformance.Tests.Reference;

/// <summary>JSON as the API writes it: no white space, only the escapes that must be, numbers in their shortest form.</summary>
internal static class JsonText
{
    public static string Write(object? value)
    {
        var text = new StringBuilder();
        Append(value, text);
        return text.ToString();
    }

    private static void Append(object? value, StringBuilder text)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case bool boolean:
                text.Append(boolean ? "true" : "false");
                break;
            case int number:
                text.Append(number.ToString(CultureInfo.InvariantCulture));
                break;
            case double number:
                text.Append(number.ToString("R", CultureInfo.InvariantCulture));
                break;
            case string characters:
                AppendString(characters, text);
                break;
            case IEnumerable<KeyValuePair<string, object?>> members:
                AppendAll(members, "{}", text, member =>
                {
                    AppendString(member.Key, text);
                    text.Append(':');
                    Append(member.Value, text);
                });
                break;
            case IEnumerable<object?> items:
                AppendAll(items, "[]", text, item => Append(item, text));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(value), value.GetType().Name, "Not a kind of JSON value.");
        }
    }

    private static void AppendAll<T>(IEnumerable<T> items, string brackets, StringBuilder text, Action<T> append)
    {
        text.Append(brackets[0]);
        var isFirst = true;
        foreach (var item in items)
        {
            text.Append(isFirst ? "" : ",");
            append(item);
            isFirst = false;
        }

        text.Append(brackets[1]);
    }

    private static void AppendString(string value, StringBuilder text)
    {
        text.Append('"');
        foreach (var character in value)
        {
            text.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\b' => "\\b",
                '\t' => "\\t",
                '\n' => "\\n",
                '\f' => "\\f",
                '\r' => "\\r",
                < ' ' => $"\\u{(int)character:x4}",
                _ => character.ToString(),
            });
        }

        text.Append('"');
    }
}
