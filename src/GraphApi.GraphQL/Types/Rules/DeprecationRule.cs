using GraphApi.GraphQL.Types.Building;

namespace GraphApi.GraphQL.Types.Rules;

/// <summary>What a client must give cannot be deprecated.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec--deprecated</remarks>
internal static class DeprecationRule
{
    public static void Check(Schema schema, SchemaErrors errors)
    {
        foreach (var (definition, name) in InputValues.Of(schema))
        {
            if (definition.IsRequired && definition.IsDeprecated)
            {
                var what = name.EndsWith(')') ? "argument" : "input field";
                errors.Add($"Required {what} {name} cannot be deprecated.", definition.Location);
            }
        }
    }
}
