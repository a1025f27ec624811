using GraphApi.Memory.Columns;
using GraphApi.Model;
using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Predicates;

/// <summary>Compares dates as the intervals that they cover.</summary>
internal sealed class DateTest(int[] first, int[] last, DateTest.Bounds bounds) : CodeTest
{
    public static DateTest Of(DateTable dates, Comparison comparison, PartialDate operand)
    {
        var (first, last) = (operand.First.DayNumber, operand.Last.DayNumber);
        return new DateTest(dates.First, dates.Last, comparison switch
        {
            Comparison.Less => Bounds.None with { MaxLast = first - 1 },
            Comparison.LessOrEqual => Bounds.None with { MaxLast = last },
            Comparison.Greater => Bounds.None with { MinFirst = last + 1 },
            Comparison.GreaterOrEqual => Bounds.None with { MinFirst = first },
            Comparison.Within => new Bounds(first, last),
            _ => throw new InvalidOperationException($"The plan compares dates by {comparison}, which has no meaning for them."),
        });
    }

    public override bool Accepts(int code) => first[code] >= bounds.MinFirst && last[code] <= bounds.MaxLast;

    /// <summary>The earliest day that a date may begin, and the latest that it may end.</summary>
    internal readonly record struct Bounds(int MinFirst, int MaxLast)
    {
        public static Bounds None => new(int.MinValue, int.MaxValue);
    }
}
