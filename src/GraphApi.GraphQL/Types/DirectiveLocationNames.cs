using System.Collections.Immutable;

namespace GraphApi.GraphQL.Types;

/// <summary>The names by which documents call the directive locations.</summary>
/// <remarks>https://spec.graphql.org/September2025/#DirectiveLocation</remarks>
public static class DirectiveLocationNames
{
    private static readonly ImmutableArray<string> s_names =
    [
        "QUERY",
        "MUTATION",
        "SUBSCRIPTION",
        "FIELD",
        "FRAGMENT_DEFINITION",
        "FRAGMENT_SPREAD",
        "INLINE_FRAGMENT",
        "VARIABLE_DEFINITION",
        "SCHEMA",
        "SCALAR",
        "OBJECT",
        "FIELD_DEFINITION",
        "ARGUMENT_DEFINITION",
        "INTERFACE",
        "UNION",
        "ENUM",
        "ENUM_VALUE",
        "INPUT_OBJECT",
        "INPUT_FIELD_DEFINITION",
    ];

    /// <summary>All names, in the order of <see cref="DirectiveLocation"/>.</summary>
    public static ImmutableArray<string> All => s_names;

    public static string Of(DirectiveLocation location) => s_names[(int)location];

    public static bool TryParse(string name, out DirectiveLocation location)
    {
        var index = s_names.IndexOf(name, StringComparer.Ordinal);
        location = (DirectiveLocation)Math.Max(index, 0);
        return index >= 0;
    }
}
