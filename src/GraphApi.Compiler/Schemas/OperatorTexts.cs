namespace GraphApi.Compiler.Schemas;

/// <summary>What each filter operator means, in the words of the API's documentation.</summary>
internal static class OperatorTexts
{
    public static string Describe(string name, string type) => (name, IsDate(type)) switch
    {
        ("eq", true) => "The date is written the same way; `null` finds what is not recorded.",
        ("eq", false) => "The value is this one; `null` finds what is not recorded. Text compares by code point, case included.",
        ("neq", _) => "Not `eq`: unlike in SQL, this also finds what is not recorded; `null` finds what is recorded.",
        ("in", _) => "The value is one of these; an empty list finds nothing.",
        ("nin", _) => "Not `in`: unlike in SQL, this also finds what is not recorded.",
        ("gt", true) => "The date starts after the last day of this one.",
        ("gte", true) => "The date starts no earlier than the first day of this one.",
        ("lt", true) => "The date ends before the first day of this one.",
        ("lte", true) => "The date ends no later than the last day of this one.",
        ("gt", false) => "The value is greater than this one.",
        ("gte", false) => "The value is greater than this one, or the same.",
        ("lt", false) => "The value is less than this one.",
        ("lte", false) => "The value is less than this one, or the same.",
        ("within", _) => "All days of the date lie within this one.",
        ("contains", _) => "The text has this in it, case included.",
        ("startsWith", _) => "The text starts with this, case included.",
        ("endsWith", _) => "The text ends with this, case included.",
        _ when name[0] == 'n' => $"Not `{name[1..]}`; this also finds what is not recorded.",
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "An operator without a description."),
    };

    private static bool IsDate(string type) => type is "PartialDate" or "Date";
}
