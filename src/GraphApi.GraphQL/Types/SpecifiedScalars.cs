using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Values;

namespace GraphApi.GraphQL.Types;

/// <summary>The scalars that the specification defines.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Scalars.Built-in-Scalars</remarks>
public static class SpecifiedScalars
{
    public static readonly ScalarType Int = new(
        "Int",
        "The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1.",
        ScalarKind.Int,
        CoerceInt);

    public static readonly ScalarType Float = new(
        "Float",
        "The `Float` scalar type represents signed double-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).",
        ScalarKind.Float,
        CoerceFloat);

    public static readonly ScalarType String = new(
        "String",
        "The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text.",
        ScalarKind.String,
        CoerceString);

    public static readonly ScalarType Boolean = new(
        "Boolean",
        "The `Boolean` scalar type represents `true` or `false`.",
        ScalarKind.Boolean,
        CoerceBoolean);

    public static readonly ScalarType Id = new(
        "ID",
        "The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `\"4\"`) or integer (such as `4`) input value will be accepted as an ID.",
        ScalarKind.Id,
        CoerceId);

    public static ImmutableArray<ScalarType> All { get; } = [Int, Float, String, Boolean, Id];

    /// <summary>Why a specified scalar refuses a value, which is printed as the caller met it.</summary>
    internal static string Refusal(ScalarKind kind, Value input, string printed) => kind switch
    {
        ScalarKind.Int when input is FloatValue number && double.IsInteger(number.Value) && !IsInt32(number.Value) =>
            $"Int cannot represent non 32-bit signed integer value: {printed}",
        ScalarKind.Int => $"Int cannot represent non-integer value: {printed}",
        ScalarKind.Float => $"Float cannot represent non numeric value: {printed}",
        ScalarKind.String => $"String cannot represent a non string value: {printed}",
        ScalarKind.Boolean => $"Boolean cannot represent a non boolean value: {printed}",
        ScalarKind.Id => $"ID cannot represent a non-string and non-integer value: {printed}",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a specified scalar."),
    };

    private static bool IsInt32(double number) => number is >= int.MinValue and <= int.MaxValue;

    private static bool CoerceInt(Value input, [NotNullWhen(true)] out Value? value, [NotNullWhen(false)] out string? error)
    {
        value = input as IntValue;
        return Accept(value, ScalarKind.Int, input, out error);
    }

    private static bool CoerceFloat(Value input, [NotNullWhen(true)] out Value? value, [NotNullWhen(false)] out string? error)
    {
        value = input is IntValue number ? new FloatValue(number.Value) : input as FloatValue;
        return Accept(value, ScalarKind.Float, input, out error);
    }

    private static bool CoerceString(Value input, [NotNullWhen(true)] out Value? value, [NotNullWhen(false)] out string? error)
    {
        value = input as StringValue;
        return Accept(value, ScalarKind.String, input, out error);
    }

    private static bool CoerceBoolean(Value input, [NotNullWhen(true)] out Value? value, [NotNullWhen(false)] out string? error)
    {
        value = input as BooleanValue;
        return Accept(value, ScalarKind.Boolean, input, out error);
    }

    private static bool CoerceId(Value input, [NotNullWhen(true)] out Value? value, [NotNullWhen(false)] out string? error)
    {
        value = input is IntValue number
            ? new StringValue(number.Value.ToString(CultureInfo.InvariantCulture))
            : input as StringValue;
        return Accept(value, ScalarKind.Id, input, out error);
    }

    private static bool Accept(
        [NotNullWhen(true)] Value? value, ScalarKind kind, Value input, [NotNullWhen(false)] out string? error)
    {
        error = value is null ? Refusal(kind, input, Excerpt.Of(input.ToString())) : null;
        return value is not null;
    }
}
