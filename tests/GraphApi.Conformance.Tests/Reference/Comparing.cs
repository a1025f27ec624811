using GraphApi.GraphQL.Values;
using GraphApi.Model;
using GraphApi.Model.Types;

namespace GraphApi.Conformance.Tests.Reference;

/// <summary>How values compare: text by code point, enums by their names, dates as the intervals they cover.</summary>
internal static class Comparing
{
    /// <summary>Holds for the operator without a leading n; the value and the operand are given.</summary>
    public static bool Holds(object value, PropertyKind kind, string comparison, Value operand) => comparison switch
    {
        "eq" => AreSame(value, operand),
        "in" => ((ListValue)operand).Items.Any(item => AreSame(value, item)),
        "contains" => ((string)value).Contains(Text(operand), StringComparison.Ordinal),
        "startsWith" => ((string)value).StartsWith(Text(operand), StringComparison.Ordinal),
        "endsWith" => ((string)value).EndsWith(Text(operand), StringComparison.Ordinal),
        _ when kind is PropertyKind.PartialDate or PropertyKind.Date => HoldsForDates(Date((string)value), comparison, Date(Text(operand))),
        "lt" => Order(value, Plain(operand), kind) < 0,
        "lte" => Order(value, Plain(operand), kind) <= 0,
        "gt" => Order(value, Plain(operand), kind) > 0,
        "gte" => Order(value, Plain(operand), kind) >= 0,
        _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "An operator that api.md does not have."),
    };

    /// <summary>Negative where the first value comes first in ascending order; dates by their first day, then their last.</summary>
    public static int Order(object left, object right, PropertyKind kind) => (left, right) switch
    {
        (bool l, bool r) => l.CompareTo(r),
        (string l, string r) when kind is PropertyKind.PartialDate or PropertyKind.Date => OrderDates(Date(l), Date(r)),
        (string l, string r) => OrderCodePoints(l, r),
        _ => Number(left).CompareTo(Number(right)),
    };

    public static int OrderCodePoints(string left, string right)
    {
        using var l = left.EnumerateRunes().GetEnumerator();
        using var r = right.EnumerateRunes().GetEnumerator();
        while (true)
        {
            var (hasLeft, hasRight) = (l.MoveNext(), r.MoveNext());
            if (!hasLeft || !hasRight)
            {
                return hasLeft.CompareTo(hasRight);
            }

            if (l.Current != r.Current)
            {
                return l.Current.Value.CompareTo(r.Current.Value);
            }
        }
    }

    /// <summary>An operand as the kind of object that properties have.</summary>
    public static object Plain(Value operand) => operand switch
    {
        StringValue text => text.Value,
        EnumValue name => name.Value,
        IntValue number => number.Value,
        FloatValue number => number.Value,
        BooleanValue boolean => boolean.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(operand), operand, "An operand that compares with nothing."),
    };

    private static bool AreSame(object value, Value operand) => (value, Plain(operand)) switch
    {
        (string text, string other) => string.Equals(text, other, StringComparison.Ordinal),
        (bool boolean, bool other) => boolean == other,
        var (number, other) => Number(number) == Number(other),
    };

    private static bool HoldsForDates(PartialDate value, string comparison, PartialDate operand) => comparison switch
    {
        "lt" => value.Last < operand.First,
        "lte" => value.Last <= operand.Last,
        "gt" => value.First > operand.Last,
        "gte" => value.First >= operand.First,
        "within" => value.First >= operand.First && value.Last <= operand.Last,
        _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "An operator that dates do not have."),
    };

    private static int OrderDates(PartialDate left, PartialDate right) =>
        left.First != right.First ? left.First.CompareTo(right.First) : left.Last.CompareTo(right.Last);

    private static PartialDate Date(string text) =>
        PartialDate.TryParse(text, out var date) ? date : throw new ArgumentException($"\"{text}\" is no date.", nameof(text));

    private static string Text(Value operand) => (string)Plain(operand);

    private static double Number(object value) => value is int whole ? whole : (double)value;
}
