using System.Diagnostics.CodeAnalysis;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;
using GraphApi.GraphQL.Values;

namespace GraphApi.GraphQL.Tests.Values;

/// <summary>The schema of the coercion tests: an input object, a OneOf, an enum and two custom scalars.</summary>
internal static class CoercionSchema
{
    public static readonly Schema Instance = Documents.BuildSchema(
        """
        type Query { a(t: In, o: One, e: E, d: Even, f: Float, i: ID): Int }
        input In { b: [Int!], c: String! = "c", r: Int!, i: In, o: One }
        input One @oneOf { a: Int, b: String }
        enum E { RED GREEN }
        scalar Even
        scalar Any
        """,
        new Dictionary<string, ScalarCoercion> { ["Even"] = CoerceEven });

    /// <summary>The operation <c>query(...) { a }</c>.</summary>
    public static OperationDefinitionNode Operation(string variables) =>
        (OperationDefinitionNode)Documents.Parse($"query({variables}) {{ a }}").Definitions[0];

    public static GraphQLType TypeOf(string type) =>
        Instance.Resolve(Operation($"$x: {type}").VariableDefinitions[0].Type) ?? throw new ArgumentException(type);

    private static bool CoerceEven(Value input, [NotNullWhen(true)] out Value? value, [NotNullWhen(false)] out string? error)
    {
        value = input is IntValue number && int.IsEvenInteger(number.Value) ? input : null;
        error = value is null ? "Expected an even number." : null;
        return value is not null;
    }
}
