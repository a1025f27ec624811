using System.Runtime.CompilerServices;
using System.Text;
using GraphApi.Model.Types;

namespace GraphApi.Model.Datasets.Building;

/// <summary>What the values that stay texts (enums, dates, countries, addresses) and ids look like.</summary>
public static class ValueSyntax
{
    /// <summary>The longest id in bytes.</summary>
    public const int MaxIdLength = 128;

    /// <summary>True where the text is a value of the property, or for a list one of its items.</summary>
    public static bool IsValid(Property property, ReadOnlySpan<byte> text) => property.Kind switch
    {
        PropertyKind.String => true,
        PropertyKind.Enum => property.Enum!.Contains(Encoding.UTF8.GetString(text)),
        PropertyKind.CountryCode => text.Length == 2 && char.IsAsciiLetterUpper((char)text[0]) && char.IsAsciiLetterUpper((char)text[1]),
        PropertyKind.Url => IsUrl(text),
        PropertyKind.Date => text.Length == 10 && TryParseDate(text, out _),
        PropertyKind.PartialDate => TryParseDate(text, out _),
        _ => false,
    };

    /// <summary>Ids are readable and safe in addresses and file names: ASCII letters, digits, '-', '_' and '.', a letter or digit first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool IsId(ReadOnlySpan<byte> text)
    {
        if (text.Length is 0 or > MaxIdLength || !char.IsAsciiLetterOrDigit((char)text[0]))
        {
            return false;
        }

        foreach (var value in text)
        {
            if (!char.IsAsciiLetterOrDigit((char)value) && value is not ((byte)'-' or (byte)'_' or (byte)'.'))
            {
                return false;
            }
        }

        return true;
    }

    public static bool TryParseDate(ReadOnlySpan<byte> text, out PartialDate date)
    {
        if (text.Length > 10)
        {
            date = default;
            return false;
        }

        Span<char> chars = stackalloc char[10];
        return Encoding.UTF8.TryGetChars(text, chars, out var length) & PartialDate.TryParse(chars[..length], out date);
    }

    private static bool IsUrl(ReadOnlySpan<byte> text)
    {
        if (!text.StartsWith("http://"u8) && !text.StartsWith("https://"u8))
        {
            return false;
        }

        return !text.ContainsAnyInRange((byte)0, (byte)' ') && Uri.TryCreate(Encoding.UTF8.GetString(text), UriKind.Absolute, out var uri) && uri.Host.Length > 0;
    }
}
