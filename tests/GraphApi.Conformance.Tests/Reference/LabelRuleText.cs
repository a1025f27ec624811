using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using GraphApi.Model.Types;

namespace GraphApi.Conformance.Tests.Reference;

/// <summary>Makes a record's label from its rule.</summary>
internal static partial class LabelRuleText
{
    /// <summary>The label; a rule that leaves nothing gives the id.</summary>
    public static string Of(Record record)
    {
        var text = new StringBuilder();
        foreach (var part in record.NodeType.LabelRule!.Parts)
        {
            text.Append(Write(part, record));
        }

        var label = Spaces().Replace(text.ToString(), " ").Trim(' ');
        return label.Length == 0 ? record.Id : label;
    }

    /// <summary>What a part reads as; empty for a group in which a value of its own is missing.</summary>
    private static string Write(LabelPart part, Record record)
    {
        switch (part)
        {
            case LabelPart.Literal literal:
                return literal.Text;
            case LabelPart.Value value:
                return Read(value, record);
            case LabelPart.Optional group:
                var isComplete = group.Parts.OfType<LabelPart.Value>().All(value => Read(value, record).Length > 0);
                return isComplete ? string.Concat(group.Parts.Select(inner => Write(inner, record))) : "";
            default:
                throw new ArgumentOutOfRangeException(nameof(part), part, "A part of an unknown kind.");
        }
    }

    private static string Read(LabelPart.Value part, Record record)
    {
        var element = part.Through is { } field ? record.Along(field).Single().Element : record;
        return element.Properties[part.Property.Name] switch
        {
            null => "",
            string[] items => string.Join(", ", items.Select(item => InWords(item, part.Property))),
            string text => InWords(text, part.Property),
            bool value => value ? "true" : "false",
            var number => Convert.ToString(number, CultureInfo.InvariantCulture)!,
        };
    }

    private static string InWords(string value, Property property) =>
        property.Enum is { } values ? values.Members.Single(member => member.Name == value).Text : value;

    [GeneratedRegex(" +")]
    private static partial Regex Spaces();
}
