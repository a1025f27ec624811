using System.Globalization;
using System.Text;
using GraphApi.Model.Types;

namespace GraphApi.Model.Tests.Reading;

/// <summary>A model as short text, to be compared whole.</summary>
internal static class ModelSummary
{
    public static string Of(GraphModel model)
    {
        var text = new StringBuilder();
        foreach (var type in model.NodeTypes)
        {
            text.Append(CultureInfo.InvariantCulture, $"{type.Ordinal} {type.Name}: label {type.Label}, table {type.Table}, root fields {type.OneField} and {type.ManyField}");
            text.Append(type.IsStanding ? ", standing" : "").Append(type.AreaRule is { } area ? $", area {area.Property}={area.Value}" : "").Append('\n');
            Append(text, Properties(type.Properties));
            Append(text, Fields(type.RelationshipFields));
            Append(text, type.LabelRule is null ? "" : string.Concat(type.LabelRule.Parts.Select(Part)));
        }

        foreach (var type in model.RelationshipTypes)
        {
            text.Append(CultureInfo.InvariantCulture, $"{type.Ordinal} {type.Name}: {type.GraphType}, table {type.Table}\n");
            Append(text, Properties(type.Properties));
        }

        foreach (var type in model.Interfaces)
        {
            text.Append(CultureInfo.InvariantCulture, $"{type.Name} of {string.Join(' ', type.Types)}\n");
            Append(text, Properties(type.Properties));
            Append(text, Fields(type.RelationshipFields));
        }

        foreach (var type in model.Enums)
        {
            text.Append(CultureInfo.InvariantCulture, $"{type.Name}: {string.Join(", ", type.Members.Select(member => $"{member.Name} \"{member.Text}\""))}\n");
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string line)
    {
        if (line.Length > 0)
        {
            text.Append("  ").Append(line).Append('\n');
        }
    }

    private static string Properties(IEnumerable<Property> properties) => string.Join("; ", properties.Select(property =>
    {
        var name = property.Enum?.Name ?? property.Kind.ToString();
        var type = (property.IsList ? $"[{name}]" : name) + (property.IsNullable ? "" : "!");
        return $"{property.Name}: {type}{(property.IsIndexed ? " indexed" : "")}{(property.IsSearchable ? " searchable" : "")}{(property.IsCategory ? " category" : "")}{(property.IsBegin ? " begins" : "")}{(property.IsEnd ? " ends" : "")}";
    }));

    private static string Fields(IEnumerable<RelationshipField> fields) => string.Join("; ", fields.Select(field =>
    {
        var arrow = field.Direction switch { Direction.Out => "->", Direction.In => "<-", _ => "<->" };
        var single = field.IsSingle ? $" ({field.Name}, {field.SingleRelationshipName})" : "";
        return $"{field.Near}.{field.Name}{single} {arrow} {field.Far} by {field.Relationship.GraphType}";
    }));

    private static string Part(LabelPart part) => part switch
    {
        LabelPart.Literal literal => literal.Text,
        LabelPart.Value value => $"{{{(value.Through is null ? "" : value.Through.Name + ".")}{value.Property}}}",
        LabelPart.Optional optional => $"[{string.Concat(optional.Parts.Select(Part))}]",
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };
}
