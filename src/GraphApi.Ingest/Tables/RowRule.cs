using System.Globalization;
using GraphApi.Model.Datasets.Building;
using GraphApi.Model.Types;

namespace GraphApi.Ingest.Tables;

/// <summary>
/// What the values of one row must keep besides their kinds, by the names of the properties: a range does not end before it begins
/// (since and until, xFrom and xTo, x and xTo, x and xMax), a latitude and a longitude lie on the globe.
/// </summary>
/// <param name="Column">The property to blame.</param>
/// <param name="Check">For a row as added: what is wrong with the value of the column, as the end of a sentence; null where nothing is.</param>
internal sealed record RowRule(Property Column, Func<int, string?> Check)
{
    public static IEnumerable<RowRule> For(TableBuilder table)
    {
        foreach (var property in table.Type.Properties.Where(property => !property.IsList))
        {
            if (BeginningOf(property, table.Type) is { } beginning && RangeRule(table, beginning, property) is { } rule)
            {
                yield return rule;
            }

            var limit = property.Name switch { "latitude" => 90, "longitude" => 180, _ => 0 };
            if (limit > 0 && NumberOf(table.Columns[property.Ordinal]) is { } number)
            {
                yield return new RowRule(property, row => number(row) is { } value && Math.Abs(value) > limit ? $"is no {property.Name}; allowed are -{limit} to {limit}" : null);
            }
        }
    }

    /// <summary>The property that a range begins with, where this one ends it.</summary>
    private static Property? BeginningOf(Property end, ElementType type)
    {
        string[] names = end.Name switch
        {
            "until" => ["since"],
            _ when end.Name.EndsWith("To", StringComparison.Ordinal) => [end.Name[..^2] + "From", end.Name[..^2]],
            _ when end.Name.EndsWith("Max", StringComparison.Ordinal) => [end.Name[..^3]],
            _ => [],
        };
        return names.Select(type.FindProperty).FirstOrDefault(property => property is { IsList: false });
    }

    private static RowRule? RangeRule(TableBuilder table, Property beginning, Property end)
    {
        var (from, to) = (table.Columns[beginning.Ordinal], table.Columns[end.Ordinal]);
        if (NumberOf(from) is { } least && NumberOf(to) is { } most)
        {
            return new RowRule(end, row => most(row) < least(row) ? $"is less than {beginning.Name}, which is {least(row)!.Value.ToString(CultureInfo.InvariantCulture)}" : null);
        }

        return from is CodedColumnBuilder first && to is CodedColumnBuilder last
            ? new RowRule(end, row => last.DateOf(row) is { } until && first.DateOf(row) is { } since && until.Last < since.First
                ? $"is before {beginning.Name}, which is {first.TextOf(row)}"
                : null)
            : null;
    }

    private static Func<int, double?>? NumberOf(ColumnBuilder column) => column switch
    {
        IntColumnBuilder integers => row => integers[row],
        FloatColumnBuilder floats => row => floats[row],
        _ => null,
    };
}
