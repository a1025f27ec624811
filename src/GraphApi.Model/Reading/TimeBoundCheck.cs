using GraphApi.GraphQL.Language;
using GraphApi.Model.Types;

namespace GraphApi.Model.Reading;

/// <summary>Checks which properties say when a record or relationship begins and ends.</summary>
internal static class TimeBoundCheck
{
    public static void Check(IssueList issues, TypeDefinitionNode type, IEnumerable<FieldDefinitionNode> fields, IReadOnlyList<Property> properties)
    {
        // What an interface states is derived from its types.
        if (type is ObjectTypeDefinitionNode)
        {
            Check(issues, type, fields, [.. properties.Where(property => property.IsBegin)], "begins");
            Check(issues, type, fields, [.. properties.Where(property => property.IsEnd)], "ends");
        }
    }

    private static void Check(IssueList issues, TypeDefinitionNode type, IEnumerable<FieldDefinitionNode> fields, IReadOnlyList<Property> bounds, string directive)
    {
        foreach (var property in bounds)
        {
            var node = fields.First(field => field.Name.Value == property.Name).Directives.First(candidate => candidate.Name.Value == directive);
            if (!IsDate(property) || IsTimeless(type))
            {
                issues.Add(node, $"\"{type.Name.Value}.{property.Name}\" cannot have @{directive}; only a date of a relationship, or of a record that is not standing, can.");
            }
            else if (property != bounds[0])
            {
                issues.Add(node, $"Only one property of \"{type.Name.Value}\" can have @{directive}; \"{bounds[0].Name}\" has it already.");
            }
        }
    }

    private static bool IsDate(Property property) => property is { IsList: false, Kind: PropertyKind.Date or PropertyKind.PartialDate };

    /// <summary>Standing records and evidence are there whatever the day.</summary>
    private static bool IsTimeless(TypeDefinitionNode type) =>
        type.Directives.All(directive => directive.Name.Value != "relationship")
        && type.Directives.Any(directive => directive.Name.Value == "evidence" || new DirectiveUse(directive).Flag("standing"));
}
