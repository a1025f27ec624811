using System.Globalization;
using GraphApi.Bolt.PackStream;
using GraphApi.GraphQL.Values;
using GraphApi.Plan.Operands;

namespace GraphApi.Neo4j.Cypher.Parameters;

/// <summary>
/// A bound for dates that are stored as texts alone, the items of lists: the texts that a year, a month and a day are compared with, in this order.
/// As a lower bound, a date begins on the day or later if its text is not less; as an upper bound, it ends on the day or earlier if its text is not greater.
/// </summary>
/// <param name="Operand">The date.</param>
/// <param name="FromFirst">True for its first day, false for its last.</param>
/// <param name="Offset">Days to add.</param>
/// <param name="IsLower">True for a lower bound, false for an upper one.</param>
internal sealed record DateTextBounds(Operand Operand, bool FromFirst, int Offset, bool IsLower) : ParameterSource
{
    public override void Write(PackWriter writer, StatementInput input)
    {
        var value = Operand.Resolve(input.Plan.Variables);
        if (value is NullValue)
        {
            writer.WriteNull();
            return;
        }

        var date = PackedValue.DateOf(value);
        var day = (FromFirst ? date.First : date.Last).DayNumber + Offset;
        writer.WriteListHeader(3);
        foreach (var text in IsLower ? Lower(day) : Upper(day))
        {
            writer.WriteString(text);
        }
    }

    /// <summary>The first year, month and day that begin on the day or later. No text is greater than the one behind the end of time.</summary>
    private static string[] Lower(int dayNumber)
    {
        if (dayNumber > DateOnly.MaxValue.DayNumber)
        {
            return ["~", "~", "~"];
        }

        var day = DateOnly.FromDayNumber(dayNumber);
        var year = day.DayOfYear == 1 ? day.Year : day.Year + 1;
        var month = day.Day == 1 ? day : day < new DateOnly(9999, 12, 1) ? day.AddMonths(1) : default(DateOnly?);
        return [year <= 9999 ? Format(new DateOnly(year, 1, 1), "yyyy") : "~", month is { } start ? Format(start, "yyyy-MM") : "~", Format(day, "yyyy-MM-dd")];
    }

    /// <summary>The last year, month and day that end on the day or earlier. No date is less than the empty text.</summary>
    private static string[] Upper(int dayNumber)
    {
        if (dayNumber < 0)
        {
            return ["", "", ""];
        }

        var day = DateOnly.FromDayNumber(dayNumber);
        var next = dayNumber < DateOnly.MaxValue.DayNumber ? day.AddDays(1) : default(DateOnly?);
        var year = next is null or { DayOfYear: 1 } ? day.Year : day.Year - 1;
        var month = next is null or { Day: 1 } ? day : day > new DateOnly(1, 1, 31) ? day.AddMonths(-1) : default(DateOnly?);
        return [year >= 1 ? Format(new DateOnly(year, 1, 1), "yyyy") : "", month is { } end ? Format(end, "yyyy-MM") : "", Format(day, "yyyy-MM-dd")];
    }

    private static string Format(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
