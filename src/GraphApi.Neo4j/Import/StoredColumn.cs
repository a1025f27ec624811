using System.Collections.Immutable;
using System.Text;
using GraphApi.Model;
using GraphApi.Model.Datasets;

namespace GraphApi.Neo4j.Import;

/// <summary>One property as a table's rows store it.</summary>
/// <param name="Name">The property's name in the database, not escaped.</param>
/// <param name="Kind">What its values are.</param>
/// <param name="IsAbsent">True for a row that does not have the property.</param>
/// <param name="Write">Writes the value of a row that has it.</param>
internal sealed record StoredColumn(string Name, StoredKind Kind, Func<int, bool> IsAbsent, Action<StoredValueWriter, int> Write)
{
    public static StoredColumn Of(string name, Column column)
    {
        return column switch
        {
            TextColumn texts => new(name, StoredKind.Text, texts.IsNull, (writer, row) => writer.WriteText(texts[row])),
            CodedColumn codes => OfCodes(name, codes, Encode(codes.Texts)),
            IntColumn numbers => new(name, StoredKind.Integer, numbers.IsNull, (writer, row) => writer.WriteInteger(numbers[row])),
            FloatColumn numbers => new(name, StoredKind.Float, numbers.IsNull, (writer, row) => writer.WriteFloat(numbers[row])),
            BooleanColumn booleans => new(name, StoredKind.Boolean, booleans.IsNull, (writer, row) => writer.WriteBoolean(booleans[row])),
            ListColumn lists => OfLists(name, lists, Encode(lists.Texts)),
            _ => throw new ArgumentOutOfRangeException(nameof(column), column, "No column of a kind that is known."),
        };
    }

    /// <summary>A day of each date, as days since 0001-01-01.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="dates">The dates.</param>
    /// <param name="choose">Chooses the day that stands for the date.</param>
    public static StoredColumn OfDays(string name, CodedColumn dates, Func<PartialDate, DateOnly> choose)
    {
        var days = DaysOf(dates, choose);
        return new(name, StoredKind.Integer, dates.IsNull, (writer, row) => writer.WriteInteger(days[dates[row]]));
    }

    /// <summary>The same text in every row.</summary>
    public static StoredColumn OfConstant(string name, string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        return new(name, StoredKind.Text, _ => false, (writer, _) => writer.WriteText(utf8));
    }

    /// <summary>By code: a day of the date, as days since 0001-01-01.</summary>
    public static int[] DaysOf(CodedColumn dates, Func<PartialDate, DateOnly> choose) => [.. dates.Texts.Select(text => choose(Read(text)).DayNumber)];

    private static StoredColumn OfCodes(string name, CodedColumn codes, byte[][] texts) =>
        new(name, StoredKind.Text, codes.IsNull, (writer, row) => writer.WriteText(texts[codes[row]]));

    private static StoredColumn OfLists(string name, ListColumn lists, byte[][] texts) =>
        new(name, StoredKind.Texts, lists.IsNull, (writer, row) => writer.WriteTexts(lists[row], texts));

    private static byte[][] Encode(ImmutableArray<string> texts) => [.. texts.Select(Encoding.UTF8.GetBytes)];

    private static PartialDate Read(string text) =>
        PartialDate.TryParse(text, out var date) ? date : throw new ArgumentException($"'{text}' is no date.", nameof(text));
}
