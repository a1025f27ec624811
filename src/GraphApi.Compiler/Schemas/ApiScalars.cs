using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using GraphApi.GraphQL.Types;
using GraphApi.GraphQL.Values;
using GraphApi.Model;

namespace GraphApi.Compiler.Schemas;

/// <summary>The scalars beyond those of GraphQL, and what they accept.</summary>
internal static class ApiScalars
{
    public static readonly string[] Names = ["PartialDate", "Date", "CountryCode", "URL"];

    public static IReadOnlyDictionary<string, ScalarCoercion> Coercions { get; } = new Dictionary<string, ScalarCoercion>
    {
        ["PartialDate"] = CoercePartialDate,
        ["Date"] = CoerceDate,
        ["CountryCode"] = CoerceCountryCode,
        ["URL"] = CoerceUrl,
    };

    public static string Description(string scalar) => scalar switch
    {
        "PartialDate" => "A year, a month or a day: `2022`, `2022-10`, `2022-10-21`. It stands for the whole interval.",
        "Date" => "A calendar day: `2022-10-21`.",
        "CountryCode" => "Two capital letters of ISO 3166-1: `UA`.",
        "URL" => "An absolute http or https address.",
        _ => throw new ArgumentOutOfRangeException(nameof(scalar), scalar, "A scalar without a description."),
    };

    private static bool CoercePartialDate(Value input, [NotNullWhen(true)] out Value? value, [NotNullWhen(false)] out string? error) =>
        Text(input, text => PartialDate.TryParse(text, out _), "Expected a year, a month or a day such as \"2022\", \"2022-10\" or \"2022-10-21\".", out value, out error);

    private static bool CoerceDate(Value input, [NotNullWhen(true)] out Value? value, [NotNullWhen(false)] out string? error) =>
        Text(
            input,
            text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            "Expected a day such as \"2022-10-21\".",
            out value,
            out error);

    private static bool CoerceCountryCode(Value input, [NotNullWhen(true)] out Value? value, [NotNullWhen(false)] out string? error) =>
        Text(input, text => text.Length == 2 && text.All(char.IsAsciiLetterUpper), "Expected two capital letters such as \"UA\".", out value, out error);

    private static bool CoerceUrl(Value input, [NotNullWhen(true)] out Value? value, [NotNullWhen(false)] out string? error) =>
        Text(
            input,
            text => Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https",
            "Expected an address that starts with \"https://\" or \"http://\".",
            out value,
            out error);

    private static bool Text(Value input, Func<string, bool> isValid, string expectation, [NotNullWhen(true)] out Value? value, [NotNullWhen(false)] out string? error)
    {
        var accepted = input is StringValue text && isValid(text.Value);
        value = accepted ? input : null;
        error = accepted ? null : expectation;
        return accepted;
    }
}
