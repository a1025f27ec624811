namespace GraphApi.GraphQL.Tests.Types.Rules;

/// <summary>Each row adds definitions to a schema that has a query type, and gives all errors.</summary>
public sealed class SchemaRulesTests
{
    [Theory]
    [InlineData("type __T { a: Int }", "2:6 Name \"__T\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData("type T { __a(__b: Int): Int }", """
        2:10 Name "__a" must not begin with "__", which is reserved by GraphQL introspection.
        2:14 Name "__b" must not begin with "__", which is reserved by GraphQL introspection.
        """)]
    [InlineData("enum E { __A }", "2:10 Name \"__A\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData("input I { __a: Int }", "2:11 Name \"__a\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData("directive @__d(__a: Int) on FIELD", """
        2:12 Name "__d" must not begin with "__", which is reserved by GraphQL introspection.
        2:16 Name "__a" must not begin with "__", which is reserved by GraphQL introspection.
        """)]
    public void Reserved_names(string sdl, string expected) => AssertErrors(sdl, expected);

    [Theory]
    [InlineData("type T", "2:6 Type T must define one or more fields.")]
    [InlineData("interface I", "2:11 Type I must define one or more fields.")]
    [InlineData("type T { a: [In!] } input In { a: Int }", "2:10 The type of T.a must be Output Type but got: [In!].")]
    [InlineData("type T { a(b: T!): Int }", "2:12 The type of T.a(b:) must be Input Type but got: T!.")]
    [InlineData("directive @d(a: Query) on FIELD", "2:14 The type of @d(a:) must be Input Type but got: Query.")]
    [InlineData("union U", "2:7 Union type U must define one or more member types.")]
    [InlineData("enum E", "2:6 Enum type E must define one or more values.")]
    [InlineData("input I", "2:7 Input Object type I must define one or more fields.")]
    [InlineData("input I { a: [Query] }", "2:11 The type of I.a must be Input Type but got: [Query].")]
    public void Members(string sdl, string expected) => AssertErrors(sdl, expected);

    [Theory]
    [InlineData("interface I { a: Int } type T implements I { b: Int }", "2:29 2:15 Interface field I.a expected but T does not provide it.")]
    [InlineData("interface I { a: Int } type T implements I { a: String }", "2:46 2:15 Interface field I.a expects type Int but T.a is type String.")]
    [InlineData("interface I { a: Int! } type T implements I { a: Int }", "2:47 2:15 Interface field I.a expects type Int! but T.a is type Int.")]
    [InlineData("interface I { a: [Int] } type T implements I { a: Int }", "2:48 2:15 Interface field I.a expects type [Int] but T.a is type Int.")]
    [InlineData("interface I { a(x: Int): Int } type T implements I { a: Int }", "2:54 2:17 Interface field argument I.a(x:) expected but T.a does not provide it.")]
    [InlineData("interface I { a(x: Int): Int } type T implements I { a(x: Int!): Int }", "2:56 2:17 Interface field argument I.a(x:) expects type Int but T.a(x:) is type Int!.")]
    [InlineData("interface I { a: Int } type T implements I { a(x: Int!): Int }", "2:48 2:15 Argument \"T.a(x:)\" must not be required type \"Int!\" if not provided by the Interface field \"I.a\".")]
    [InlineData("interface I { a: Int } type T implements I { a: Int @deprecated }", "2:46 Interface field I.a is not deprecated, so implementation field T.a must not be deprecated.")]
    [InlineData("interface I { a: Int } interface J implements I { a: Int } type T implements J { a: Int }", "2:65 Type T must implement I because it is implemented by J.")]
    [InlineData("interface I implements J { a: Int } interface J implements I { a: Int }", """
        2:11 Type I cannot implement J because it would create a circular reference.
        2:47 Type J cannot implement I because it would create a circular reference.
        """)]
    public void Implementations(string sdl, string expected) => AssertErrors(sdl, expected);

    [Theory]
    [InlineData("interface I { a(x: Int): [I] u: U } type T implements I { a(x: Int, y: Int, z: Int! = 1): [T!]! u: T } union U = T")]
    [InlineData("interface I { a: Int } interface J implements I { a: Int! } type T implements J & I { a: Int! }")]
    [InlineData("interface I { a: Int @deprecated } type T implements I { a: Int @deprecated }")]
    [InlineData("input I { a: I b: [I!]! c: J! = {} } input J { i: I }")]
    [InlineData("input I @oneOf { a: I b: Int }")]
    [InlineData("input I @oneOf { a: [I!] }")] // an empty list ends it
    [InlineData("type T { a(x: In = { a: 1, b: [{}] }): Int } input In { a: Int! = 3, b: [In!] }")]
    [InlineData("type T @d(a: 1) @d(a: [2]) { a: Int } directive @d(a: [Int!]!) repeatable on OBJECT")]
    [InlineData("directive @a(x: Int @b) on ARGUMENT_DEFINITION directive @b on ARGUMENT_DEFINITION")]
    public void Covariance_and_other_things_that_are_allowed(string sdl) => AssertErrors(sdl, "");

    [Theory]
    [InlineData("input I { a: I! }", "2:11 Invalid circular reference. The Input Object I references itself in the non-null field I.a.")]
    [InlineData("input I { j: J! } input J { k: K! } input K { i: I! }", "2:11 2:29 2:47 Invalid circular reference. The Input Object I references itself via the non-null fields: I.j, J.k, K.i.")]
    [InlineData("input I @oneOf { a: I }", "2:7 OneOf Input Object I must have a field whose value does not need another value of I; every one of its fields does.")]
    [InlineData("input I @oneOf { a: J } input J { i: I! }", "2:7 OneOf Input Object I must have a field whose value does not need another value of I; every one of its fields does.")]
    [InlineData("input I @oneOf { a: Int! b: Int = 1 }", """
        2:18 OneOf input field I.a must be nullable.
        2:26 OneOf input field I.b cannot have a default value.
        """)]
    public void Input_objects(string sdl, string expected) => AssertErrors(sdl, expected);

    [Theory]
    [InlineData("input I { a: Int = \"x\" }", "2:20 I.a has invalid default value: Int cannot represent non-integer value: \"x\"")]
    [InlineData("type T { a(b: [E!] = [A, C]): Int } enum E { A B }", "2:26 T.a(b:) has invalid default value: Value \"C\" does not exist in \"E\" enum. Did you mean the enum value \"A\" or \"B\"?")]
    [InlineData("directive @d(a: Int! = null) on FIELD", "2:24 @d(a:) has invalid default value: Expected value of type \"Int!\", found null.")]
    [InlineData("input I { a: J = { b: 1, c: 2 } } input J { b: String! d: Int! }", """
        2:18 I.a has invalid default value: Field "J.d" of required type "Int!" was not provided.
        2:23 I.a has invalid default value: String cannot represent a non string value: 1
        2:26 I.a has invalid default value: Field "c" is not defined by type "J". Did you mean "b" or "d"?
        """)]
    [InlineData("input I { a: J = { b: 1, b: 2 } } input J { b: Int }", "2:26 I.a has invalid default value: There can be only one input field named \"b\".")]
    [InlineData("input I { a: I = {} }", "2:11 Invalid circular reference. The default value of Input Object field I.a references itself.")]
    [InlineData("input I { a: J = {} } input J { b: [I] = [{}] }", "2:11 2:33 Invalid circular reference. The default value of Input Object field I.a references itself via the default values of: J.b.")]
    public void Default_values(string sdl, string expected) => AssertErrors(sdl, expected);

    [Theory]
    [InlineData("type T { a(b: Int! @deprecated): Int }", "2:12 Required argument T.a(b:) cannot be deprecated.")]
    [InlineData("input I { a: Int! @deprecated }", "2:11 Required input field I.a cannot be deprecated.")]
    [InlineData("directive @d(a: Int! @deprecated) on FIELD", "2:14 Required argument @d(a:) cannot be deprecated.")]
    [InlineData("type T @dep { a: Int }", "2:8 Unknown directive \"@dep\".")]
    [InlineData("type T @deprecated { a: Int }", "2:8 Directive \"@deprecated\" may not be used on OBJECT.")]
    [InlineData("type T { a: Int @deprecated @deprecated }", "2:17 2:29 The directive \"@deprecated\" can only be used once at this location.")]
    [InlineData("type T { a: Int @deprecated(raison: \"x\") }", "2:29 Unknown argument \"raison\" on directive \"@deprecated\". Did you mean \"reason\"?")]
    [InlineData("type T { a: Int @deprecated(reason: 1) }", "2:37 String cannot represent a non string value: 1")]
    [InlineData("type T { a: Int @deprecated(reason: \"x\", reason: \"y\") }", "2:42 There can be only one argument named \"reason\".")]
    [InlineData("scalar S @specifiedBy", "2:10 Argument \"@specifiedBy(url:)\" of type \"String!\" is required, but it was not provided.")]
    [InlineData("enum E { A @oneOf }", "2:12 Directive \"@oneOf\" may not be used on ENUM_VALUE.")]
    [InlineData("directive @d(a: Int @d) on ARGUMENT_DEFINITION", "2:12 Directive @d must not be used in its own definition.")]
    [InlineData("directive @d(a: E) on ENUM_VALUE enum E { A @d }", "2:12 Directive @d must not be used in its own definition.")]
    public void Directives(string sdl, string expected) => AssertErrors(sdl, expected);

    [Fact]
    public void All_errors_are_reported_not_only_the_first() => AssertErrors(
        """
        type T implements I @unknown { b: Int __c: Int }
        interface I { a: Int }
        enum E
        input In { a: In! b: Int = "x" }
        """,
        """
        2:6 3:15 Interface field I.a expected but T does not provide it.
        2:21 Unknown directive "@unknown".
        2:39 Name "__c" must not begin with "__", which is reserved by GraphQL introspection.
        4:6 Enum type E must define one or more values.
        5:12 Invalid circular reference. The Input Object In references itself in the non-null field In.a.
        5:28 In.b has invalid default value: Int cannot represent non-integer value: "x"
        """);

    private static void AssertErrors(string sdl, string expected) =>
        Assert.Equal(expected, Documents.SchemaErrorsOf("type Query { a: Int }\n" + sdl));
}
