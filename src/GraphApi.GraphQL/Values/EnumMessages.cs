using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Types;

namespace GraphApi.GraphQL.Values;

/// <summary>What to say about a value that is not one of an enum's.</summary>
internal static class EnumMessages
{
    public static string UnknownValue(EnumType type, string name) =>
        $"Value \"{Excerpt.Of(name)}\" does not exist in \"{type}\" enum.{DidYouMean(type, name)}";

    public static string NotAnEnumValue(EnumType type, string printed, string? text) =>
        $"Enum \"{type}\" cannot represent non-enum value: {printed}.{DidYouMean(type, text ?? printed)}";

    private static string DidYouMean(EnumType type, string name) =>
        Suggestions.DidYouMean(name, type.Values.Names, "the enum value");
}
