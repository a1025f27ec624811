using System.Globalization;
using System.Text;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;

namespace GraphApi.Conformance.Tests.Generation;

/// <summary>Makes operands: mostly values of the data, or something near them.</summary>
/// <param name="shape">Decides what the plan depends on: Booleans, and names that are no operand of a filter, such as directions.</param>
/// <param name="dice">Decides everything else.</param>
/// <param name="samples">Values of the data.</param>
internal sealed class ScalarGenerator(Dice shape, Dice dice, Samples samples)
{
    private static readonly string[] Texts = ["", "a", "e", "x", " ", "\"", "\\", "\n", "\u0001", "ü", "u\u0308", "І", "𝄞", "\uFFFD", "zzz"];
    private static readonly string[] Dates = ["0001", "1999", "2022", "2022-02", "2024-02-29", "2022-10-21", "9999-12-31", "2023-12", "1066-10-14"];
    private static readonly int[] Wholes = [0, 1, 2, 3, -1, 7, 100, int.MaxValue, -int.MaxValue];
    private static readonly double[] Numbers = [0, 0.5, -1.5, 1e-7, 1e21, 123456789.125, double.MaxValue, -double.Epsilon];

    public ValueNode Generate(ScalarType type, InputPlace place)
    {
        var sample = dice.Chance(80) ? samples.Pick(dice, place.Owners, place.Value) : null;
        return type.Name switch
        {
            "Boolean" => new BooleanValueNode(shape.Chance(50), default),
            "Int" => Syntax.Whole(Near(sample as int? ?? dice.Pick(Wholes))),
            "Float" => Number(sample as double? ?? dice.Pick(Numbers)),
            "ID" => Syntax.Text(dice.Chance(10) ? "nobody" : sample as string ?? samples.Pick(dice, samples.AllTypes, "id") as string ?? "nobody"),
            "PartialDate" => Syntax.Text(Coarser(sample as string ?? dice.Pick(Dates))),
            "Date" => Syntax.Text(FirstDay(sample as string ?? dice.Pick(Dates))),
            "CountryCode" => Syntax.Text(sample as string ?? dice.Pick(["UA", "RU", "ZZ"])),
            "URL" => Syntax.Text(sample as string ?? "https://example.org/"),
            _ => Syntax.Text(Text(sample as string ?? dice.Pick(Texts), place.Operator)),
        };
    }

    public EnumValueNode Generate(EnumType type, InputPlace place) => type.Name == "SortDirection" || place.Operator.Length == 0
        ? new(shape.Pick(type.Values).Name, default)
        : new(samples.Pick(dice, place.Owners, place.Value) is string sample && type.Values.Find(sample) is not null && dice.Chance(70) ? sample : dice.Pick(type.Values).Name, default);

    /// <summary>A number next to the given one, one time in three.</summary>
    private int Near(int number) => dice.Chance(66) ? number : (int)Math.Clamp((long)number + dice.Between(-1, 1), -int.MaxValue, int.MaxValue);

    private ValueNode Number(double value)
    {
        if (value == Math.Truncate(value) && Math.Abs(value) <= int.MaxValue && dice.Chance(50))
        {
            return Syntax.Whole((int)value);
        }

        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return new FloatValueNode(text.Contains('.') || text.Contains('E') ? text : text + ".0", default);
    }

    private string Coarser(string date) => dice.Chance(30) ? date[..Math.Min(date.Length, dice.Pick([4, 7]))] : date;

    private static string FirstDay(string date) => date + "-01-01"[(date.Length - 4)..];

    /// <summary>A piece of the text for the operators that look inside: its start, its end, or the middle.</summary>
    private string Text(string sample, string operation)
    {
        var runes = sample.EnumerateRunes().ToArray();
        if (runes.Length < 2 || !(operation.Contains("contains", StringComparison.Ordinal) || operation.EndsWith("With", StringComparison.Ordinal)))
        {
            return sample;
        }

        var length = dice.Between(1, Math.Min(runes.Length, 6));
        var start = operation.EndsWith("endsWith", StringComparison.Ordinal) ? runes.Length - length
            : operation.EndsWith("startsWith", StringComparison.Ordinal) ? 0
            : dice.Below(runes.Length - length + 1);
        return new StringBuilder().AppendJoin("", runes[start..(start + length)]).ToString();
    }
}
