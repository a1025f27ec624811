using System.Text;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Values;

namespace GraphApi.GraphQL.Tests.Values;

public sealed class VariableCoercionTests
{
    [Theory]
    [InlineData("$x: Int", "{\"x\":1}", "1")]
    [InlineData("$x: Int", "{\"x\":1.0}", "1")]
    [InlineData("$x: Int", "{\"x\":1e2}", "100")]
    [InlineData("$x: Int", "{\"x\":null}", "null")]
    [InlineData("$x: Int", "{}", "absent")]
    [InlineData("$x: Int", "null", "absent")]
    [InlineData("$x: Int", "", "absent")]
    [InlineData("$x: Int = 5", "{}", "5")]
    [InlineData("$x: Int = 5", "{\"x\":null}", "null")]
    [InlineData("$x: Int! = 5", "{}", "5")]
    [InlineData("$x: Float", "{\"x\":1}", "1")]
    [InlineData("$x: Float", "{\"x\":-1.5e300}", "-1.5E+300")]
    [InlineData("$x: String", "{\"x\":\"a\\u0062\\ud83d\\ude00\"}", "\"ab\U0001F600\"")]
    [InlineData("$x: Boolean", "{\"x\":true}", "true")]
    [InlineData("$x: ID", "{\"x\":\"4\"}", "\"4\"")]
    [InlineData("$x: ID", "{\"x\":4}", "\"4\"")]
    [InlineData("$x: ID", "{\"x\":12345678901234567890}", "\"12345678901234567890\"")]
    [InlineData("$x: E", "{\"x\":\"RED\"}", "RED")]
    [InlineData("$x: Even", "{\"x\":2}", "2")]
    [InlineData("$x: Any", "{\"x\":{\"a\":[1,2.5,null,true,\"b\"]}}", "{ a: [1, 2.5, null, true, \"b\"] }")]
    [InlineData("$x: [Int]", "{\"x\":[1,null]}", "[1, null]")]
    [InlineData("$x: [Int]", "{\"x\":1}", "[1]")]
    [InlineData("$x: [[Int]]", "{\"x\":[1,[2],null]}", "[[1], [2], null]")]
    [InlineData("$x: In", "{\"x\":{\"r\":1}}", "{ c: \"c\", r: 1 }")]
    [InlineData("$x: In", "{\"x\":{\"i\":{\"r\":2},\"r\":1,\"b\":[],\"o\":{\"b\":\"z\"}}}", "{ b: [], c: \"c\", r: 1, i: { c: \"c\", r: 2 }, o: { b: \"z\" } }")]
    [InlineData("$x: Int", "{\"other\":{\"a\":[1]},\"x\":1,\"more\":2}", "1")] // variables that are not declared are ignored
    [InlineData("$x: Int", "{\"\\ud83d\":3,\"\\udE00\":4,\"\\ud83d\\u0078\":5,\"\\\\ud83d\":6,\"\\u0078\":1}", "1")] // nor is a name with half of a surrogate pair
    [InlineData("$x: Int", " \n{ \"x\" : 1 } ", "1")]
    public void Values(string variable, string json, string expected)
    {
        var (variables, errors) = Coerce(variable, json);
        Assert.Equal("", errors);
        Assert.Equal(expected, variables?[0]?.ToString() ?? "absent");
        Assert.Equal(expected != "absent", variables?.TryGet("x", out _));
    }

    [Theory]
    [InlineData("$x: Int!", "{}", "1:7 Variable \"$x\" of required type \"Int!\" was not provided.")]
    [InlineData("$x: Int!", "{\"x\":null}", "1:7 Variable \"$x\" of non-null type \"Int!\" must not be null.")]
    [InlineData("$x: Int", "{\"x\":\"1\"}", "1:7 Variable \"$x\" got invalid value \"1\"; Int cannot represent non-integer value: \"1\"")]
    [InlineData("$x: Int", "{\"x\":1.5}", "1:7 Variable \"$x\" got invalid value 1.5; Int cannot represent non-integer value: 1.5")]
    [InlineData("$x: Int", "{\"x\":2147483648}", "1:7 Variable \"$x\" got invalid value 2147483648; Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("$x: Int", "{\"x\":{\"a\":[1,{}]}}", "1:7 Variable \"$x\" got invalid value {\"a\": [1, {}]}; Int cannot represent non-integer value: { a: [1, {}] }")]
    [InlineData("$x: Float", "{\"x\":1e999}", "1:7 Variable \"$x\" got invalid value 1e999; Expected type \"Float\"; the value has a number, a text or a repeated key that cannot be kept.")]
    [InlineData("$x: String", "{\"x\":1}", "1:7 Variable \"$x\" got invalid value 1; String cannot represent a non string value: 1")]
    [InlineData("$x: String", "{\"x\":\"\\ud83d\"}", "1:7 Variable \"$x\" got invalid value \"\\ud83d\"; The text is not valid Unicode.")]
    [InlineData("$x: String", "{\"x\":\"\\ude00\\ud83d\"}", "1:7 Variable \"$x\" got invalid value \"\\ude00\\ud83d\"; The text is not valid Unicode.")]
    [InlineData("$x: E", "{\"x\":\"\\ud83d\"}", "1:7 Variable \"$x\" got invalid value \"\\ud83d\"; The text is not valid Unicode.")]
    [InlineData("$x: In", "{\"x\":{\"r\":1,\"\\ud83d\":2}}", "1:7 Variable \"$x\" got invalid value {\"r\": 1, \"\\ud83d\": 2}; Field \"\uFFFD\" is not defined by type \"In\". Did you mean \"b\", \"c\", \"i\", \"o\", or \"r\"?")]
    [InlineData("$x: Boolean", "{\"x\":\"true\"}", "1:7 Variable \"$x\" got invalid value \"true\"; Boolean cannot represent a non boolean value: \"true\"")]
    [InlineData("$x: ID", "{\"x\":1.5}", "1:7 Variable \"$x\" got invalid value 1.5; ID cannot represent a non-string and non-integer value: 1.5")]
    [InlineData("$x: E", "{\"x\":\"Red\"}", "1:7 Variable \"$x\" got invalid value \"Red\"; Value \"Red\" does not exist in \"E\" enum. Did you mean the enum value \"RED\"?")]
    [InlineData("$x: E", "{\"x\":[\"RED\"]}", "1:7 Variable \"$x\" got invalid value [\"RED\"]; Enum \"E\" cannot represent non-enum value: [\"RED\"].")]
    [InlineData("$x: Even", "{\"x\":3}", "1:7 Variable \"$x\" got invalid value 3; Expected type \"Even\". Expected an even number.")]
    [InlineData("$x: Any", "{\"x\":{\"a\":1,\"a\":2}}", "1:7 Variable \"$x\" got invalid value {\"a\": 1, \"a\": 2}; Expected type \"Any\"; the value has a number, a text or a repeated key that cannot be kept.")]
    [InlineData("$x: [Int!]", "{\"x\":[1,null,\"b\"]}", """
        1:7 Variable "$x" got invalid value null at "x[1]"; Expected non-nullable type "Int!" not to be null.
        1:7 Variable "$x" got invalid value "b" at "x[2]"; Int cannot represent non-integer value: "b"
        """)]
    [InlineData("$x: In", "{\"x\":1}", "1:7 Variable \"$x\" got invalid value 1; Expected type \"In\" to be an object.")]
    [InlineData("$x: In", "{\"x\":{\"i\":{\"b\":[1,\"z\"]},\"rr\":1}}", """
        1:7 Variable "$x" got invalid value "z" at "x.i.b[1]"; Int cannot represent non-integer value: "z"
        1:7 Variable "$x" got invalid value {"b": [1, "z"]} at "x.i"; Field "r" of required type "Int!" was not provided.
        1:7 Variable "$x" got invalid value {"i": {"b": [1, "z"]}, "rr": 1}; Field "rr" is not defined by type "In". Did you mean "r"?
        1:7 Variable "$x" got invalid value {"i": {"b": [1, "z"]}, "rr": 1}; Field "r" of required type "Int!" was not provided.
        """)]
    [InlineData("$x: In", "{\"x\":{\"r\":1,\"r\":2}}", "1:7 Variable \"$x\" got invalid value {\"r\": 1, \"r\": 2}; Field \"r\" is given more than once.")]
    [InlineData("$x: One", "{\"x\":{}}", "1:7 Variable \"$x\" got invalid value {}; Exactly one key must be specified for OneOf type \"One\".")]
    [InlineData("$x: One", "{\"x\":{\"a\":1,\"b\":null}}", "1:7 Variable \"$x\" got invalid value {\"a\": 1, \"b\": null}; Exactly one key must be specified for OneOf type \"One\".")]
    [InlineData("$x: One", "{\"x\":{\"a\":null}}", "1:7 Variable \"$x\" got invalid value {\"a\": null}; Field \"a\" must be non-null.")]
    [InlineData("$x: Int", "{\"x\":1,\"x\":2}", "1:7 Variable \"$x\" is given more than once.")]
    [InlineData("$x: Int!, $y: E!, $z: [Int]", "{\"y\":\"B\",\"z\":[true]}", """
        1:7 Variable "$x" of required type "Int!" was not provided.
        1:17 Variable "$y" got invalid value "B"; Value "B" does not exist in "E" enum.
        1:25 Variable "$z" got invalid value true at "z[0]"; Int cannot represent non-integer value: true
        """)]
    public void Errors(string variable, string json, string expected)
    {
        var (variables, errors) = Coerce(variable, json);
        Assert.Null(variables);
        Assert.Equal(expected, errors);
    }

    [Theory]
    [InlineData("[]", "- Variables must be a JSON object, with a member for each variable.")]
    [InlineData("1", "- Variables must be a JSON object, with a member for each variable.")]
    [InlineData("{\"x\":", "- Variables must be a JSON object, nested at most 64 levels deep; this is not one at line 1, byte 6.")]
    [InlineData("{\"x\":1}\n}", "- Variables must be a JSON object, nested at most 64 levels deep; this is not one at line 2, byte 1.")]
    [InlineData("{\"x\":1,}", "- Variables must be a JSON object, nested at most 64 levels deep; this is not one at line 1, byte 8.")]
    [InlineData("{x:1}", "- Variables must be a JSON object, nested at most 64 levels deep; this is not one at line 1, byte 2.")]
    [InlineData(" ", "- Variables must be a JSON object, nested at most 64 levels deep; this is not one at line 1, byte 2.")]
    public void Text_that_is_not_a_JSON_object(string json, string expected) =>
        Assert.Equal(expected, Coerce("$x: Int!", json).Errors);

    [Fact]
    public void Values_nest_at_most_64_levels()
    {
        var deep = "{\"x\":" + new string('[', 100_000);
        Assert.Equal(
            "- Variables must be a JSON object, nested at most 64 levels deep; this is not one at line 1, byte 69.", Coerce("$x: Any", deep).Errors);
    }

    [Fact]
    public void A_message_does_not_repeat_more_than_a_hundred_characters_of_a_value() => Assert.Equal(
        $"1:7 Variable \"$x\" got invalid value \"{new string('x', 98)}…; Int cannot represent non-integer value: \"{new string('x', 98)}…",
        Coerce("$x: Int", $"{{\"x\":\"{new string('x', 10_000)}\"}}").Errors);

    [Fact]
    public void The_list_of_errors_ends()
    {
        var json = $"{{\"x\":[{string.Join(',', Enumerable.Repeat("\"a\"", 10_000))}]}}";
        var errors = Coerce("$x: [Int]", json).Errors.Split('\n');

        Assert.Equal(VariableCoercion.MaxErrors + 1, errors.Length);
        Assert.Equal("- There are more errors in the variables; only 50 are listed.", errors[^1]);
    }

    /// <summary>An error quotes the object around it, so many errors in one large object must not each read it to its end.</summary>
    [Fact]
    public void Many_errors_in_one_large_object_are_found_in_one_pass()
    {
        var fields = string.Join(',', Enumerable.Range(0, 20_000).Select(static i => $"\"unknown{i}\":[1,2,3]"));
        Assert.Equal(VariableCoercion.MaxErrors + 1, Coerce("$x: In", $"{{\"x\":{{{fields}}}}}").Errors.Split('\n').Length);
    }

    [Fact]
    public void Every_error_has_the_code_for_bad_input()
    {
        VariableCoercion.TryCoerce(Resolve("$x: Int"), "{\"x\":[]}"u8, out _, out var errors);
        Assert.Equal(ErrorCode.BadUserInput, Assert.Single(errors).Code);
    }

    /// <summary>The text, its value, the array and the variables: nothing else for the request that nearly every client sends.</summary>
    [Fact]
    public void One_text_costs_four_small_objects()
    {
        var definitions = Resolve("$id: ID!");
        var json = """{"id":"person/1"}"""u8.ToArray();
        for (var i = 0; i < 100; i++)
        {
            VariableCoercion.TryCoerce(definitions, json, out _, out _);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        VariableCoercion.TryCoerce(definitions, json, out _, out _);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.InRange(allocated, 1, 40 + 24 + 32 + 32);
    }

    private static (CoercedVariables? Variables, string Errors) Coerce(string variables, string json)
    {
        VariableCoercion.TryCoerce(Resolve(variables), Encoding.UTF8.GetBytes(json), out var coerced, out var errors);
        return (coerced, Documents.Print(errors));
    }

    private static VariableDefinitions Resolve(string variables)
    {
        var operation = CoercionSchema.Operation(variables);
        var errors = new List<GraphQLError>();
        var definitions = VariableDefinitions.Resolve(CoercionSchema.Instance, operation, errors);
        Assert.Empty(errors);
        return definitions;
    }
}
