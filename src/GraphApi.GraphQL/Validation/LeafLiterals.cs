using System.Globalization;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;

namespace GraphApi.GraphQL.Validation;

/// <summary>Says what is wrong with a literal where a scalar or an enum is expected, or null when nothing is.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Scalars.Input-Coercion</remarks>
internal static class LeafLiterals
{
    public static string? ProblemWith(ValueNode node, ScalarType type) => type.Kind switch
    {
        ScalarKind.Int => ProblemWithInt(node),
        ScalarKind.Float => ProblemWithFloat(node),
        ScalarKind.String => node is StringValueNode ? null : $"String cannot represent a non string value: {Text(node)}",
        ScalarKind.Boolean => node is BooleanValueNode ? null : $"Boolean cannot represent a non boolean value: {Text(node)}",
        ScalarKind.Id => node is StringValueNode or IntValueNode ? null : $"ID cannot represent a non-string and non-integer value: {Text(node)}",
        _ => ProblemWithCustom(node, type),
    };

    public static string? ProblemWith(ValueNode node, EnumType type)
    {
        if (node is not EnumValueNode { Value: var name })
        {
            var written = node is StringValueNode text ? text.Value : node.ToString();
            return $"Enum \"{type}\" cannot represent non-enum value: {Text(node)}.{Suggest(written, type)}";
        }

        return type.Values.Find(name) is null ? $"Value \"{name}\" does not exist in \"{type}\" enum.{Suggest(name, type)}" : null;
    }

    private static string Suggest(string written, EnumType type) => Suggestions.DidYouMean("the enum value", written, type.Values.Names);

    private static string? ProblemWithInt(ValueNode node)
    {
        if (node is not IntValueNode { Value: var digits })
        {
            return $"Int cannot represent non-integer value: {Text(node)}";
        }

        return int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
            ? null
            : $"Int cannot represent non 32-bit signed integer value: {Text(node)}";
    }

    private static string? ProblemWithFloat(ValueNode node)
    {
        var digits = node switch
        {
            IntValueNode integer => integer.Value,
            FloatValueNode number => number.Value,
            _ => null,
        };
        if (digits is null)
        {
            return $"Float cannot represent non numeric value: {Text(node)}";
        }

        return double.IsFinite(double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture))
            ? null
            : $"Float cannot represent a value beyond 64-bit floating point: {Text(node)}";
    }

    private static string? ProblemWithCustom(ValueNode node, ScalarType type) => null;

    private static string Text(ValueNode node) => Excerpt.Of(node.ToString());
}
