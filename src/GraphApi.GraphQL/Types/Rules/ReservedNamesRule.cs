using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types.Building;

namespace GraphApi.GraphQL.Types.Rules;

/// <summary>Names that begin with two underscores belong to introspection; types with such a name are refused before they are linked.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Names.Reserved-Names</remarks>
internal static class ReservedNamesRule
{
    public static void Check(Schema schema, SchemaErrors errors)
    {
        foreach (var (name, location) in Names(schema))
        {
            if (name.StartsWith("__", StringComparison.Ordinal))
            {
                errors.Add(Message(name), location);
            }
        }
    }

    public static string Message(string name) =>
        $"Name \"{name}\" must not begin with \"__\", which is reserved by GraphQL introspection.";

    private static IEnumerable<(string Name, Location Location)> Names(Schema schema)
    {
        foreach (var type in SchemaWalk.OwnTypes(schema))
        {
            foreach (var member in Members(type))
            {
                yield return member;
            }
        }

        foreach (var directive in SchemaWalk.OwnDirectives(schema))
        {
            yield return (directive.Name, directive.Location);
            foreach (var argument in directive.Arguments)
            {
                yield return (argument.Name, argument.Location);
            }
        }
    }

    private static IEnumerable<(string Name, Location Location)> Members(NamedType type) => type switch
    {
        ImplementingType implementing => implementing.Fields.SelectMany(static field =>
            field.Arguments.Select(static argument => (argument.Name, argument.Location)).Prepend((field.Name, field.Location))),
        EnumType @enum => @enum.Values.Select(static value => (value.Name, value.Location)),
        InputObjectType input => input.Fields.Select(static field => (field.Name, field.Location)),
        _ => [],
    };
}
