using System.Globalization;

namespace GraphApi.Model;

/// <summary>A year, a month or a day (<c>2022</c>, <c>2022-10</c>, <c>2022-10-21</c>): the interval of whole days from <see cref="First"/> to <see cref="Last"/>.</summary>
public readonly record struct PartialDate(DateOnly First, DateOnly Last)
{
    /// <summary>Reads a partial ISO date; false for anything else, such as month 13 or 30 February.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        if (text.Length is not (4 or 7 or 10) || !TryDigits(text[..4], out var year) || year == 0)
        {
            return false;
        }

        if (text.Length == 4)
        {
            date = new PartialDate(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            return true;
        }

        if (text[4] != '-' || !TryDigits(text.Slice(5, 2), out var month) || month is < 1 or > 12)
        {
            return false;
        }

        var days = DateTime.DaysInMonth(year, month);
        if (text.Length == 7)
        {
            date = new PartialDate(new DateOnly(year, month, 1), new DateOnly(year, month, days));
            return true;
        }

        if (text[7] != '-' || !TryDigits(text.Slice(8, 2), out var day) || day < 1 || day > days)
        {
            return false;
        }

        date = new PartialDate(new DateOnly(year, month, day), new DateOnly(year, month, day));
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
