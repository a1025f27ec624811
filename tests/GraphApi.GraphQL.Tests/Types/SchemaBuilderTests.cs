using GraphApi.GraphQL.Types;

namespace GraphApi.GraphQL.Tests.Types;

public sealed class SchemaBuilderTests
{
    [Fact]
    public void Extensions_add_to_what_they_extend()
    {
        var schema = Documents.BuildSchema("""
            type Query { a: Int }
            extend type Query implements I @t { b(x: E = B): U }
            interface I { b(x: E): U }
            extend interface I { c: String }
            extend type Query { c: String }
            enum E { A }
            extend enum E { B }
            union U = Query
            extend union U = T
            type T { i: String }
            input In { a: Int }
            extend input In @oneOf { b: S }
            scalar S
            extend scalar S @specifiedBy(url: "https://example.com")
            directive @t on OBJECT | SCHEMA
            extend schema @t { subscription: T }
            """);

        Assert.Equal(
            """
            schema {
              query: Query
              subscription: T
            }

            directive @t on OBJECT | SCHEMA

            type Query implements I {
              a: Int
              b(x: E = B): U
              c: String
            }

            interface I {
              b(x: E): U
              c: String
            }

            enum E {
              A
              B
            }

            union U = Query | T

            type T {
              i: String
            }

            input In @oneOf {
              a: Int
              b: S
            }

            scalar S @specifiedBy(url: "https://example.com")

            """,
            SchemaPrinter.Print(schema));
        Assert.Equal("t", Assert.Single(schema.QueryType.AppliedDirectives).Name.Value);
        Assert.Equal("t", Assert.Single(schema.AppliedDirectives).Name.Value);
    }

    [Fact]
    public void Every_schema_has_the_introspection_types_the_scalars_it_uses_and_the_specified_directives()
    {
        var schema = Documents.BuildSchema("type Query { a: ID } directive @d on FIELD");

        Assert.Equal(
            "Query String Boolean ID __Schema __Type __Field __InputValue __EnumValue __Directive __TypeKind __DirectiveLocation",
            string.Join(' ', schema.Types));
        Assert.Equal("@d @include @skip @deprecated @specifiedBy @oneOf", string.Join(' ', schema.Directives));
        Assert.True(schema.Types.Find("__Type")?.IsIntrospection);
        Assert.False(schema.Types.Find("Query")?.IsIntrospection);
    }

    [Fact]
    public void Definitions_of_what_every_schema_has_are_accepted_and_ignored()
    {
        var schema = Documents.BuildSchema("""
            scalar String
            directive @skip(if: Boolean!) on FIELD
            type Query { a: String }
            """);

        Assert.Same(SpecifiedScalars.String, schema.Types.Find("String"));
        Assert.Equal(3, schema.Directives.Find("skip")?.Locations.Length);
    }

    [Fact]
    public void Root_types_have_their_usual_names_unless_the_schema_says_otherwise()
    {
        var usual = Documents.BuildSchema("type Query { a: Int } type Mutation { a: Int } type Subscription { a: Int }");
        Assert.Equal("Query Mutation Subscription", $"{usual.QueryType} {usual.MutationType} {usual.SubscriptionType}");

        var own = Documents.BuildSchema("schema { query: Q } type Q { a: Int } type Mutation { a: Int }");
        Assert.Equal("Q", own.QueryType.Name);
        Assert.Null(own.MutationType);
    }

    [Theory]
    [InlineData("type A { a: Int }", "- Query root type must be provided.")]
    [InlineData("schema { mutation: A } type A { a: Int }", "1:1 Query root type must be provided.")]
    [InlineData("schema { query: A } input A { a: Int }", "1:17 Query root type must be Object type, it cannot be A.")]
    [InlineData("schema { query: A, mutation: A } type A { a: Int }", "1:30 All root types must be different, \"A\" type is used as query and mutation root types.")]
    [InlineData("schema { query: A, query: B } type A { a: Int } type B { a: Int }", "1:20 There can be only one query type in schema.")]
    [InlineData("schema { query: A } schema { query: A } type A { a: Int }", "1:21 Must provide only one schema definition.")]
    [InlineData("schema { query: Quary } type Query { a: Int }", "1:17 Unknown type \"Quary\". Did you mean \"Query\"?")]
    [InlineData("type Query { a: Int } query { a }", "1:23 A schema consists of type system definitions; it cannot contain operations or fragments.")]
    public void Root_types(string sdl, string expected) => Assert.Equal(expected, Documents.SchemaErrorsOf(sdl));

    [Fact]
    public void Names_are_unique_where_they_must_be() => Assert.Equal(
        """
        1:6 2:6 There can be only one type named "Query".
        1:14 1:21 Field "Query.a" can only be defined once.
        1:30 1:37 Argument "Query.b(x:)" can only be defined once.
        3:10 4:19 Enum value "E.A" can only be defined once.
        5:12 5:19 Field "In.a" can only be defined once.
        6:12 7:12 There can be only one directive named "@d".
        8:23 Union type U can only include type Query once.
        9:27 Type T can only implement I once.
        """,
        Documents.SchemaErrorsOf("""
            type Query { a: Int a: Int b(x: Int x: Int): Int }
            type Query { c: Int }
            enum E { A }
            extend enum E { B A }
            input In { a: Int a: Int }
            directive @d on FIELD
            directive @d on QUERY
            union U = Query | T | Query
            type T implements I & J & I { a: Int }
            interface I { a: Int }
            interface J { a: Int }
            """));

    [Fact]
    public void Names_mean_something_of_the_right_kind() => Assert.Equal(
        """
        1:17 Unknown type "Strin". Did you mean "String"?
        2:19 Type T must only implement Interface types, it cannot implement Query.
        2:27 Type T cannot implement itself because it would create a circular reference.
        3:11 Union type U can only include Object types, it cannot include E.
        5:13 Cannot extend type "Nowhere" because it is not defined.
        6:14 4:6 Cannot extend non-union type "E".
        """,
        Documents.SchemaErrorsOf("""
            type Query { a: Strin }
            type T implements Query & T { a: Int }
            union U = E
            enum E { A }
            extend type Nowhere { a: Int }
            extend union E = T
            """));

    [Fact]
    public void Errors_come_in_the_order_of_their_positions() => Assert.Equal(
        """
        1:17 Unknown type "Missing".
        2:19 Type C must only implement Interface types, it cannot implement E.
        4:14 Unknown type "Absent".
        """,
        Documents.SchemaErrorsOf("""
            type Query { b: Missing }
            type C implements E { a: Int }
            scalar E
            input F { a: Absent }
            """));
}
