using System.Globalization;
using System.Text;
using GraphApi.GraphQL.Types;
using GraphApi.GraphQL.Values;

namespace GraphApi.GraphQL.Tests.Values;

public sealed class LiteralCoercionTests
{
    [Theory]
    [InlineData("Int", "1", "1")]
    [InlineData("Int", "-2147483648", "-2147483648")]
    [InlineData("Int", "2147483648", "1:1 Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("Int", "1.0", "1:1 Int cannot represent non-integer value: 1.0")]
    [InlineData("Int", "\"1\"", "1:1 Int cannot represent non-integer value: \"1\"")]
    [InlineData("Int", "null", "null")]
    [InlineData("Int!", "null", "1:1 Expected value of type \"Int!\", found null.")]
    [InlineData("Float", "1", "1")]
    [InlineData("Float", "123456789012", "123456789012")]
    [InlineData("Float", "-1.5e2", "-150")]
    [InlineData("Float", "1e999", "1:1 Expected value of type \"Float\", found 1e999.")]
    [InlineData("Float", "\"1\"", "1:1 Float cannot represent non numeric value: \"1\"")]
    [InlineData("String", "\"x\"", "\"x\"")]
    [InlineData("String", "\"\"\"x\"\"\"", "\"x\"")]
    [InlineData("String", "1", "1:1 String cannot represent a non string value: 1")]
    [InlineData("String", "x", "1:1 String cannot represent a non string value: x")]
    [InlineData("Boolean", "true", "true")]
    [InlineData("Boolean", "1", "1:1 Boolean cannot represent a non boolean value: 1")]
    [InlineData("ID", "\"4\"", "\"4\"")]
    [InlineData("ID", "4", "\"4\"")]
    [InlineData("ID", "12345678901234567890", "\"12345678901234567890\"")]
    [InlineData("ID", "4.0", "1:1 ID cannot represent a non-string and non-integer value: 4.0")]
    [InlineData("ID", "RED", "1:1 ID cannot represent a non-string and non-integer value: RED")]
    [InlineData("E", "RED", "RED")]
    [InlineData("E", "REDD", "1:1 Value \"REDD\" does not exist in \"E\" enum. Did you mean the enum value \"RED\"?")]
    [InlineData("E", "\"RED\"", "1:1 Enum \"E\" cannot represent non-enum value: \"RED\". Did you mean the enum value \"RED\"?")]
    [InlineData("E", "1", "1:1 Enum \"E\" cannot represent non-enum value: 1.")]
    [InlineData("Even", "2", "2")]
    [InlineData("Even", "3", "1:1 Expected value of type \"Even\", found 3; Expected an even number.")]
    [InlineData("Any", "{ a: [1, 2.5, RED, null, \"x\"], b: {} }", "{ a: [1, 2.5, RED, null, \"x\"], b: {} }")]
    public void Leaves(string type, string literal, string expected) => AssertCoerces(type, literal, expected);

    /// <remarks>The table of https://spec.graphql.org/September2025/#sec-List.Input-Coercion</remarks>
    [Theory]
    [InlineData("[Int]", "[1, 2, 3]", "[1, 2, 3]")]
    [InlineData("[Int]", "[1, \"b\", true]", """
        1:5 Int cannot represent non-integer value: "b"
        1:10 Int cannot represent non-integer value: true
        """)]
    [InlineData("[Int]", "1", "[1]")]
    [InlineData("[Int]", "null", "null")]
    [InlineData("[Int]", "[null]", "[null]")]
    [InlineData("[Int!]", "[null]", "1:2 Expected value of type \"Int!\", found null.")]
    [InlineData("[[Int]]", "[[1], [2, 3]]", "[[1], [2, 3]]")]
    [InlineData("[[Int]]", "[1, null]", "[[1], null]")]
    [InlineData("[[Int]]", "1", "[[1]]")]
    [InlineData("[Int!]!", "null", "1:1 Expected value of type \"[Int!]!\", found null.")]
    public void Lists(string type, string literal, string expected) => AssertCoerces(type, literal, expected);

    [Theory]
    [InlineData("In", "{ r: 1 }", "{ c: \"c\", r: 1 }")]
    [InlineData("In", "{ r: 1, b: 2, c: \"d\", i: null }", "{ b: [2], c: \"d\", r: 1, i: null }")]
    [InlineData("In", "{ c: null }", """
        1:6 Expected value of type "String!", found null.
        1:1 Field "In.r" of required type "Int!" was not provided.
        """)]
    [InlineData("In", "{ rr: 1 }", """
        1:3 Field "rr" is not defined by type "In". Did you mean "r"?
        1:1 Field "In.r" of required type "Int!" was not provided.
        """)]
    [InlineData("In", "[1]", "1:1 Expected value of type \"In\", found [1].")]
    [InlineData("One", "{ a: 1 }", "{ a: 1 }")]
    [InlineData("One", "{ a: 1, b: \"x\" }", "1:1 OneOf Input Object \"One\" must specify exactly one key.")]
    [InlineData("One", "{}", "1:1 OneOf Input Object \"One\" must specify exactly one key.")]
    [InlineData("One", "{ a: null }", "1:6 Field \"One.a\" must be non-null.")]
    [InlineData("One", "{ a: null, b: \"x\" }", "1:1 OneOf Input Object \"One\" must specify exactly one key.")]
    public void Input_objects(string type, string literal, string expected) => AssertCoerces(type, literal, expected);

    [Theory]
    [InlineData("Int", "$i", "{\"i\":1}", "1")]
    [InlineData("Int", "$i", "{\"i\":null}", "null")]
    [InlineData("Int", "$i", "{}", "absent")]
    [InlineData("Int!", "$i", "{\"i\":null}", "1:1 Expected value of non-null type \"Int!\", but variable \"$i\" is null.")]
    [InlineData("[Int]", "[1, $i]", "{\"i\":2}", "[1, 2]")]
    [InlineData("[Int]", "[1, $i]", "{}", "[1, null]")]
    [InlineData("[Int!]", "[1, $i]", "{}", "1:5 Expected value of non-null type \"Int!\", but variable \"$i\" was not provided.")]
    [InlineData("In", "{ r: 1, c: $s }", "{}", "{ c: \"c\", r: 1 }")]
    [InlineData("In", "{ r: $i }", "{}", "1:1 Field \"In.r\" of required type \"Int!\" was not provided.")]
    [InlineData("One", "{ a: $i }", "{\"i\":1}", "{ a: 1 }")]
    [InlineData("One", "{ a: $i }", "{}", "1:6 Field \"One.a\" must be non-null.")]
    [InlineData("One", "{ a: $i }", "{\"i\":null}", "1:6 Field \"One.a\" must be non-null.")]
    [InlineData("Any", "{ a: $i, b: [$s], c: $s }", "{\"i\":1}", "{ a: 1, b: [null] }")]
    public void Variables(string type, string literal, string json, string expected)
    {
        var operation = CoercionSchema.Operation("$i: Int, $s: String");
        var definitions = VariableDefinitions.Resolve(CoercionSchema.Instance, operation, []);
        Assert.True(VariableCoercion.TryCoerce(definitions, Encoding.UTF8.GetBytes(json), out var variables, out _));
        AssertCoerces(type, literal, expected, variables);
    }

    [Fact]
    public void Checking_without_values_lets_variables_pass()
    {
        var errors = new List<CoercionError>();
        LiteralCoercion.Check(Documents.ParseValue("{ r: $a, b: [$b, \"x\"], i: { r: $c } }"), CoercionSchema.TypeOf("In"), errors);
        Assert.Equal("1:18 Int cannot represent non-integer value: \"x\"", Print(errors));
    }

    [Fact]
    public void An_enum_value_is_always_the_same_instance()
    {
        var first = LiteralCoercion.Coerce(Documents.ParseValue("RED"), CoercionSchema.TypeOf("E"), CoercedVariables.None, []);
        Assert.Same(((EnumType)CoercionSchema.TypeOf("E")).Values[0].Value, first);
    }

    [Fact]
    public void A_message_does_not_repeat_more_than_a_hundred_characters_of_a_value()
    {
        var errors = new List<CoercionError>();
        LiteralCoercion.Check(Documents.ParseValue($"\"{new string('x', 1_000)}\""), CoercionSchema.TypeOf("Int"), errors);
        Assert.Equal($"Int cannot represent non-integer value: \"{new string('x', 98)}…", Assert.Single(errors).Message);
    }

    private static void AssertCoerces(string type, string literal, string expected, CoercedVariables? variables = null)
    {
        var errors = new List<CoercionError>();
        var value = LiteralCoercion.Coerce(Documents.ParseValue(literal), CoercionSchema.TypeOf(type), variables ?? CoercedVariables.None, errors);
        Assert.Equal(expected, errors.Count > 0 ? Print(errors) : value?.ToString() ?? "absent");
    }

    private static string Print(List<CoercionError> errors) => string.Join("\n", errors.Select(static error =>
        string.Create(CultureInfo.InvariantCulture, $"{error.Location.Line}:{error.Location.Column} {error.Message}")));
}
