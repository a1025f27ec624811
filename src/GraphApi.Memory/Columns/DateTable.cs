using System.Collections.Immutable;
using GraphApi.Model;

namespace GraphApi.Memory.Columns;

/// <summary>The intervals of the dates of one column as day numbers, by code.</summary>
internal sealed class DateTable(int[] first, int[] last)
{
    /// <summary>The first day; rises with the code in a coded column.</summary>
    public int[] First => first;

    public int[] Last => last;

    public static DateTable Of(ImmutableArray<string> texts)
    {
        var first = new int[texts.Length];
        var last = new int[texts.Length];
        for (var code = 0; code < texts.Length; code++)
        {
            if (!PartialDate.TryParse(texts[code], out var date))
            {
                throw new InvalidOperationException($"The data set has the date \"{texts[code]}\", which is none: it was not checked when it was loaded.");
            }

            first[code] = date.First.DayNumber;
            last[code] = date.Last.DayNumber;
        }

        return new DateTable(first, last);
    }

    /// <summary>A number that sorts as the interval does: by its start, then its end.</summary>
    public ulong SortKey(int code) => SortKey(first[code], last[code]);

    public static ulong SortKey(PartialDate date) => SortKey(date.First.DayNumber, date.Last.DayNumber);

    /// <summary>The code of a date, -1 where no row has it. No two texts stand for the same interval.</summary>
    public int CodeOf(PartialDate date)
    {
        var code = FirstFrom(date.First.DayNumber);
        while (code < first.Length && first[code] == date.First.DayNumber && last[code] != date.Last.DayNumber)
        {
            code++;
        }

        return code < first.Length && SortKey(code) == SortKey(date) ? code : -1;
    }

    /// <summary>How many dates begin before a day, where they are in the order of their codes.</summary>
    public int FirstFrom(int day)
    {
        var (low, high) = (0, first.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (first[middle] < day)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static ulong SortKey(int first, int last) => ((ulong)(uint)first << 32) | (uint)last;
}
