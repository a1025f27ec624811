using GraphApi.GraphQL.Types.Building;

namespace GraphApi.GraphQL.Types.Rules;

/// <summary>Unions have members, enums have values.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Unions.Type-Validation</remarks>
internal static class MembersRule
{
    public static void Check(Schema schema, SchemaErrors errors)
    {
        foreach (var type in SchemaWalk.OwnTypes(schema))
        {
            if (type is UnionType { Types.IsEmpty: true })
            {
                errors.Add($"Union type {type} must define one or more member types.", type.Location);
            }

            if (type is EnumType { Values.Count: 0 })
            {
                errors.Add($"Enum type {type} must define one or more values.", type.Location);
            }
        }
    }
}
