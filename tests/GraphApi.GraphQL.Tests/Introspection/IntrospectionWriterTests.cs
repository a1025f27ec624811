using System.Buffers;
using System.Text;
using System.Text.Json;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Introspection;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;
using GraphApi.GraphQL.Values;

namespace GraphApi.GraphQL.Tests.Introspection;

public sealed class IntrospectionWriterTests
{
    private static readonly Schema s_schema = Documents.BuildSchema("""
        "About it"
        schema { query: Query mutation: Change }
        "Asks" type Query implements Node {
          "A field" node("Which" id: ID!, old: Int = 1 @deprecated(reason: "no"), f: Filter = { a: [1] }): [Node!]!
          id: ID @deprecated
        }
        type Change { x: Day }
        interface Node { id: ID @deprecated }
        union Any = Query | Change
        enum Color { "Hot" RED GREEN @deprecated(reason: "x") }
        input Filter { a: [Int!] = [2], b: Filter, "Old" c: Int @deprecated }
        input One @oneOf { a: Int }
        scalar Day @specifiedBy(url: "https://example.com/day")
        "Marks" directive @mark(by: String, was: Int @deprecated) repeatable on FIELD | QUERY
        """);

    [Theory]
    [InlineData("{ __typename }", "\"Query\"")]
    [InlineData("{ __type(name: \"Nothing\") { name } }", "null")]
    [InlineData("{ __type(name: \"Day\") { __typename kind name description specifiedByURL isOneOf fields { name } interfaces { name } possibleTypes { name } enumValues { name } inputFields { name } ofType { name } } }", """
        {"__typename":"__Type","kind":"SCALAR","name":"Day","description":null,"specifiedByURL":"https://example.com/day","isOneOf":null,"fields":null,"interfaces":null,"possibleTypes":null,"enumValues":null,"inputFields":null,"ofType":null}
        """)]
    [InlineData("{ __type(name: \"Query\") { kind name description fields { __typename name description isDeprecated deprecationReason } interfaces { name } possibleTypes { name } } }", """
        {"kind":"OBJECT","name":"Query","description":"Asks","fields":[{"__typename":"__Field","name":"node","description":"A field","isDeprecated":false,"deprecationReason":null}],"interfaces":[{"name":"Node"}],"possibleTypes":null}
        """)]
    [InlineData("{ __type(name: \"Query\") { fields(includeDeprecated: true) { name deprecationReason args { name } } } }", """
        {"fields":[{"name":"node","deprecationReason":null,"args":[{"name":"id"},{"name":"f"}]},{"name":"id","deprecationReason":"No longer supported","args":[]}]}
        """)]
    [InlineData("{ __type(name: \"Query\") { fields { args(includeDeprecated: true) { __typename name description defaultValue isDeprecated deprecationReason type { kind ofType { name } } } } } }", """
        {"fields":[{"args":[{"__typename":"__InputValue","name":"id","description":"Which","defaultValue":null,"isDeprecated":false,"deprecationReason":null,"type":{"kind":"NON_NULL","ofType":{"name":"ID"}}},{"__typename":"__InputValue","name":"old","description":null,"defaultValue":"1","isDeprecated":true,"deprecationReason":"no","type":{"kind":"SCALAR","ofType":null}},{"__typename":"__InputValue","name":"f","description":null,"defaultValue":"{ a: [1] }","isDeprecated":false,"deprecationReason":null,"type":{"kind":"INPUT_OBJECT","ofType":null}}]}]}
        """)]
    [InlineData("{ __type(name: \"Node\") { kind interfaces { name } possibleTypes { name } fields { name } } }", """
        {"kind":"INTERFACE","interfaces":[],"possibleTypes":[{"name":"Query"}],"fields":[]}
        """)]
    [InlineData("{ __type(name: \"Any\") { kind possibleTypes { name } fields { name } } }", """
        {"kind":"UNION","possibleTypes":[{"name":"Query"},{"name":"Change"}],"fields":null}
        """)]
    [InlineData("{ __type(name: \"Color\") { kind enumValues { name } all: enumValues(includeDeprecated: true) { __typename name description isDeprecated deprecationReason } } }", """
        {"kind":"ENUM","enumValues":[{"name":"RED"}],"all":[{"__typename":"__EnumValue","name":"RED","description":"Hot","isDeprecated":false,"deprecationReason":null},{"__typename":"__EnumValue","name":"GREEN","description":null,"isDeprecated":true,"deprecationReason":"x"}]}
        """)]
    [InlineData("{ __type(name: \"Filter\") { kind isOneOf inputFields { name defaultValue } all: inputFields(includeDeprecated: true) { name } } }", """
        {"kind":"INPUT_OBJECT","isOneOf":false,"inputFields":[{"name":"a","defaultValue":"[2]"},{"name":"b","defaultValue":null}],"all":[{"name":"a"},{"name":"b"},{"name":"c"}]}
        """)]
    [InlineData("{ __type(name: \"One\") { isOneOf } }", "{\"isOneOf\":true}")]
    [InlineData("{ __type(name: \"__TypeKind\") { kind enumValues { name } } }", """
        {"kind":"ENUM","enumValues":[{"name":"SCALAR"},{"name":"OBJECT"},{"name":"INTERFACE"},{"name":"UNION"},{"name":"ENUM"},{"name":"INPUT_OBJECT"},{"name":"LIST"},{"name":"NON_NULL"}]}
        """)]
    [InlineData("{ __schema { __typename description queryType { name } mutationType { name } subscriptionType { name } types { name } } }", """
        {"__typename":"__Schema","description":"About it","queryType":{"name":"Query"},"mutationType":{"name":"Change"},"subscriptionType":null,"types":[{"name":"Query"},{"name":"Change"},{"name":"Node"},{"name":"Any"},{"name":"Color"},{"name":"Filter"},{"name":"One"},{"name":"Day"},{"name":"Int"},{"name":"String"},{"name":"Boolean"},{"name":"ID"},{"name":"__Schema"},{"name":"__Type"},{"name":"__Field"},{"name":"__InputValue"},{"name":"__EnumValue"},{"name":"__Directive"},{"name":"__TypeKind"},{"name":"__DirectiveLocation"}]}
        """)]
    [InlineData("{ __schema { directives { __typename name description isRepeatable locations args { name } all: args(includeDeprecated: true) { name defaultValue } } } }", """
        {"directives":[{"__typename":"__Directive","name":"mark","description":"Marks","isRepeatable":true,"locations":["FIELD","QUERY"],"args":[{"name":"by"}],"all":[{"name":"by","defaultValue":null},{"name":"was","defaultValue":null}]},{"__typename":"__Directive","name":"include","description":"Directs the executor to include this field or fragment only when the `if` argument is true.","isRepeatable":false,"locations":["FIELD","FRAGMENT_SPREAD","INLINE_FRAGMENT"],"args":[{"name":"if"}],"all":[{"name":"if","defaultValue":null}]},{"__typename":"__Directive","name":"skip","description":"Directs the executor to skip this field or fragment when the `if` argument is true.","isRepeatable":false,"locations":["FIELD","FRAGMENT_SPREAD","INLINE_FRAGMENT"],"args":[{"name":"if"}],"all":[{"name":"if","defaultValue":null}]},{"__typename":"__Directive","name":"deprecated","description":"Marks an element of a GraphQL schema as no longer supported.","isRepeatable":false,"locations":["FIELD_DEFINITION","ARGUMENT_DEFINITION","INPUT_FIELD_DEFINITION","ENUM_VALUE"],"args":[{"name":"reason"}],"all":[{"name":"reason","defaultValue":"\"No longer supported\""}]},{"__typename":"__Directive","name":"specifiedBy","description":"Exposes a URL that specifies the behavior of this scalar.","isRepeatable":false,"locations":["SCALAR"],"args":[{"name":"url"}],"all":[{"name":"url","defaultValue":null}]},{"__typename":"__Directive","name":"oneOf","description":"Indicates exactly one field must be supplied and this field must not be `null`.","isRepeatable":false,"locations":["INPUT_OBJECT"],"args":[],"all":[]}]}
        """)]
    public void Every_field_of_every_introspection_type(string query, string expected) => Assert.Equal(expected.Trim(), Write(query));

    [Theory]
    [InlineData("{ __type(name: \"Query\") { b: name a: kind name } }", """{"b":"Query","a":"OBJECT","name":"Query"}""")]
    [InlineData("{ __type(name: \"Query\") { ...F name ...G } } fragment F on __Type { kind ...G } fragment G on __Type { description kind }", """{"kind":"OBJECT","description":"Asks","name":"Query"}""")]
    [InlineData("{ __type(name: \"Query\") { ... { kind } ... on __Type { name } ... on __Field { isDeprecated } ...F } } fragment F on Query { id }", """{"kind":"OBJECT","name":"Query"}""")]
    [InlineData("{ __type(name: \"Query\") { fields { name } kind fields { type { kind } } } }", """{"fields":[{"name":"node","type":{"kind":"NON_NULL"}}],"kind":"OBJECT"}""")]
    [InlineData("{ __type(name: \"Query\") { kind } __type(name: \"Query\") { name } }", """{"kind":"OBJECT","name":"Query"}""")]
    [InlineData("{ __type(name: \"Query\") { kind @skip(if: true) name @include(if: false) description @skip(if: false) @include(if: true) } }", """{"description":"Asks"}""")]
    public void Selections_are_merged_in_the_order_in_which_they_first_appear(string query, string expected) => Assert.Equal(expected, Write(query));

    [Theory]
    [InlineData("{\"n\":\"Color\",\"d\":true}", """{"name":"Color","enumValues":[{"name":"RED"},{"name":"GREEN"}]}""")]
    [InlineData("{\"n\":\"Color\",\"d\":false}", """{"name":"Color"}""")]
    [InlineData("{\"n\":\"Color\"}", """{"name":"Color"}""")]
    public void Variables_take_part(string json, string expected) => Assert.Equal(
        expected,
        Write("query($n: String!, $d: Boolean! = false) { __type(name: $n) { name enumValues(includeDeprecated: $d) @include(if: $d) { name } } }", json));

    [Theory]
    [InlineData("{ __schema { types { fields { type { name } } } } }", 3, 100, 1000, "1:31 LIMIT_EXCEEDED The introspection nests more than 3 levels deep, which is the most that is allowed.")]
    [InlineData("{ __schema { types { name kind } } }", 9, 2, 1000, "1:27 LIMIT_EXCEEDED The introspection makes more than 2 selections, which is the most that is allowed.")]
    [InlineData("{ __schema { types { name kind } } }", 9, 100, 200, "1:3 RESPONSE_TOO_LARGE The introspection has more than 200 bytes, which is the most that is allowed; select fewer levels.")]
    public void Limits(string query, int depth, int selections, int bytes, string expected)
    {
        var (_, fields, fragments) = Read(query);
        var limits = new IntrospectionLimits { MaxDepth = depth, MaxSelections = selections, MaxBytes = bytes };
        var request = new IntrospectionRequest(fields, fragments, CoercedVariables.None);

        Assert.False(IntrospectionWriter.TryWrite(s_schema, request, new ArrayBufferWriter<byte>(), limits, out var error));
        Assert.Equal(expected, $"{error.Locations[0].Line}:{error.Locations[0].Column} {error.Code} {error.Message}");
    }

    [Fact]
    public void Fragments_that_double_at_every_level_end_at_the_limit()
    {
        var query = new StringBuilder("{ __type(name: \"Query\") { ...F0 } }");
        for (var i = 0; i < 50; i++)
        {
            query.Append($" fragment F{i} on __Type {{ a: ofType {{ ...F{i + 1} }} b: ofType {{ ...F{i + 1} }} }}");
        }

        var (_, fields, fragments) = Read(query.Append(" fragment F50 on __Type { name }").ToString());
        var request = new IntrospectionRequest(fields, fragments, CoercedVariables.None);

        Assert.False(IntrospectionWriter.TryWrite(s_schema, request, new ArrayBufferWriter<byte>(), out var error));
        Assert.Equal("The introspection makes more than 20000 selections, which is the most that is allowed.", error.Message);
    }

    [Fact]
    public void A_null_that_a_variable_brings_to_an_argument_is_an_error()
    {
        var (operation, fields, fragments) = Read("query($n: String = \"a\") { __type(name: $n) { name } }");
        VariableCoercion.TryCoerce(VariableDefinitions.Resolve(s_schema, operation, []), "{\"n\":null}"u8, out var variables, out _);
        var request = new IntrospectionRequest(fields, fragments, variables ?? CoercedVariables.None);

        Assert.False(IntrospectionWriter.TryWrite(s_schema, request, new ArrayBufferWriter<byte>(), out var error));
        Assert.Equal("1:40 Expected value of non-null type \"String!\", but variable \"$n\" is null.", Documents.Print(error));
        Assert.Equal(ErrorCode.BadUserInput, error.Code);
    }

    private static string Write(string query, string variablesJson = "")
    {
        var (operation, fields, fragments) = Read(query);
        var definitions = VariableDefinitions.Resolve(s_schema, operation, []);
        Assert.True(VariableCoercion.TryCoerce(definitions, Encoding.UTF8.GetBytes(variablesJson), out var variables, out _));
        var output = new ArrayBufferWriter<byte>();
        Assert.True(IntrospectionWriter.TryWrite(s_schema, new IntrospectionRequest(fields, fragments, variables), output, out _));
        JsonDocument.Parse(output.WrittenMemory).Dispose();
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static (OperationDefinitionNode Operation, List<FieldNode> Fields, Dictionary<string, FragmentDefinitionNode> Fragments) Read(string query)
    {
        var document = Documents.Parse(query);
        var operation = (OperationDefinitionNode)document.Definitions[0];
        var fragments = document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(static fragment => fragment.Name.Value);
        return (operation, [.. operation.SelectionSet.Selections.Cast<FieldNode>()], fragments);
    }
}
