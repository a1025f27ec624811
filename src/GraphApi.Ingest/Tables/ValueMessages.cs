using System.Text;
using GraphApi.Model.Datasets.Building;
using GraphApi.Model.Types;

namespace GraphApi.Ingest.Tables;

/// <summary>Says what a property allows to someone who wrote something else.</summary>
internal static class ValueMessages
{
    public static string Refusal(Property property, ReadOnlySpan<byte> value)
    {
        if (!property.IsList)
        {
            return $"is not {Allowed(property, Encoding.UTF8.GetString(value))}";
        }

        foreach (var range in value.Split((byte)'|'))
        {
            var item = value[range];
            if (!item.IsEmpty && !ValueSyntax.IsValid(property, item))
            {
                return $"has the item \"{IngestIssue.Show(item)}\", which is not {Allowed(property, Encoding.UTF8.GetString(item))}";
            }
        }

        return "has an empty item; items are separated by one | each";
    }

    /// <summary>The end of "is not" for a value, or an item of a list.</summary>
    private static string Allowed(Property property, string value) => property.Kind switch
    {
        PropertyKind.Int => "a whole number from -2147483647 to 2147483647, written in digits",
        PropertyKind.Float => "a number such as 46.5 or -7 (and not NaN, infinite or -0)",
        PropertyKind.Boolean => "a boolean; allowed are true, false, and an empty field for false",
        PropertyKind.Enum => $"a {property.Enum!.Name}{Nearest.Hint(value, Members(property))}; allowed are {string.Join(", ", Members(property))}",
        PropertyKind.PartialDate => "a date; allowed are a year, a month or a day that exists, such as 2022, 2022-10 or 2022-10-21",
        PropertyKind.Date => "a day; allowed is a day that exists, such as 2022-10-21",
        PropertyKind.CountryCode => "a country code; allowed are two capital letters of ISO 3166-1, such as UA",
        PropertyKind.Url => "an address; allowed is an absolute http or https address without spaces, such as https://example.org/page",
        _ => "a text",
    };

    private static IEnumerable<string> Members(Property property) => property.Enum!.Members.Select(member => member.Name);
}
