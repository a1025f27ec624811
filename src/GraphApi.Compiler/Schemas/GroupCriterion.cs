using System.Collections.Immutable;
using System.Text;
using GraphApi.Model.Types;
using GraphApi.Plan.Grouping;
using GraphApi.Plan.Predicates;

namespace GraphApi.Compiler.Schemas;

/// <summary>One thing that records of a type can be counted by.</summary>
/// <param name="Name">The field of the group's key: <c>firstReportedYear</c>.</param>
/// <param name="Type">That field's GraphQL type.</param>
/// <param name="Description">What its value is.</param>
/// <param name="Key">What the plan counts by.</param>
internal sealed record GroupCriterion(string Name, string Type, string Description, GroupKey Key)
{
    /// <summary>The value of the enum that <c>by</c> takes: <c>FIRST_REPORTED_YEAR</c>.</summary>
    public string Member { get; } = MemberOf(Name);

    /// <summary>Everything that records of the type can be counted by: enums, Booleans, countries, categories, dates by year and month, and far records.</summary>
    public static ImmutableArray<GroupCriterion> Of(NodeType type) =>
        [.. type.Properties.SelectMany(Of), .. type.RelationshipFields.Select(Of)];

    private static IEnumerable<GroupCriterion> Of(Property property)
    {
        var value = new ValueRef.OfProperty(property);
        var type = ApiNames.ValueType(property);
        switch (property.Kind)
        {
            case PropertyKind.Enum or PropertyKind.CountryCode when property.IsList:
                yield return new GroupCriterion(property.Name, type, $"One of `{property.Name}`; null for records that have none.", new GroupKey.OfItems(value));
                break;
            case PropertyKind.Enum or PropertyKind.CountryCode or PropertyKind.Boolean:
            case PropertyKind.String when property.IsCategory:
                yield return new GroupCriterion(property.Name, type, property.Description, new GroupKey.OfValue(value));
                break;
            case PropertyKind.Date or PropertyKind.PartialDate:
                yield return new GroupCriterion(
                    $"{property.Name}Year", "PartialDate", $"The year of `{property.Name}`, as `2022`; null where it is not recorded.", new GroupKey.OfYear(value));
                yield return new GroupCriterion(
                    $"{property.Name}Month",
                    "PartialDate",
                    $"The month of `{property.Name}`, as `2022-10`; null where no more than the year is recorded, or nothing.",
                    new GroupKey.OfMonth(value));
                break;
        }
    }

    private static GroupCriterion Of(RelationshipField field) => new(
        field.Name,
        field.Far.Name,
        field.IsSingle ? field.Description : $"One of `{field.Name}`; null for records that have none.",
        new GroupKey.OfFar(field, Where: null));

    private static string MemberOf(string name)
    {
        var member = new StringBuilder();
        foreach (var character in name)
        {
            if (char.IsAsciiLetterUpper(character))
            {
                member.Append('_');
            }

            member.Append(char.ToUpperInvariant(character));
        }

        return member.ToString();
    }
}
