using GraphApi.GraphQL.Language;

namespace GraphApi.GraphQL.Tests.Language;

/// <remarks>The examples of https://spec.graphql.org/September2025/#sec-Language, section by section.</remarks>
public sealed class ParserTests
{
    [Fact]
    public void An_anonymous_query_has_the_selections_between_its_braces()
    {
        var document = Documents.Parse("{ user(id: 4) { smallPic: profilePic(size: 64) } }");

        var query = Assert.IsType<OperationDefinitionNode>(Assert.Single(document.Definitions));
        Assert.Equal(OperationType.Query, query.Operation);
        Assert.Null(query.Name);
        var user = Assert.IsType<FieldNode>(Assert.Single(query.SelectionSet.Selections));
        Assert.Equal("user", user.Name.Value);
        Assert.Equal("4", Assert.IsType<IntValueNode>(Assert.Single(user.Arguments).Value).Value);
        Assert.NotNull(user.SelectionSet);
        var picture = Assert.IsType<FieldNode>(Assert.Single(user.SelectionSet.Selections));
        Assert.Equal("smallPic", picture.Alias?.Value);
        Assert.Equal("profilePic", picture.Name.Value);
    }

    [Fact]
    public void Nodes_know_where_they_start()
    {
        var document = Documents.Parse("""
            "What it is for" query Q(
              $id: [ID!]! = "1" @d
            ) {
              a: b(c: $id) @e {
                ... on T { x }
              }
              ...F
            }
            """);

        var query = Assert.IsType<OperationDefinitionNode>(Assert.Single(document.Definitions));
        Assert.Equal(new Location(1, 1), query.Location);
        Assert.Equal(new Location(1, 24), query.Name?.Location);
        var variable = Assert.Single(query.VariableDefinitions);
        Assert.Equal(new Location(2, 3), variable.Location);
        Assert.Equal(new Location(2, 4), variable.Variable.Name.Location);
        Assert.Equal(new Location(2, 8), variable.Type.Location);
        Assert.Equal(new Location(2, 17), variable.DefaultValue?.Location);
        Assert.Equal(new Location(2, 21), Assert.Single(variable.Directives).Location);
        var field = Assert.IsType<FieldNode>(query.SelectionSet.Selections[0]);
        Assert.Equal(new Location(4, 3), field.Location);
        Assert.Equal(new Location(4, 6), field.Name.Location);
        Assert.Equal(new Location(4, 8), Assert.Single(field.Arguments).Location);
        Assert.Equal(new Location(4, 11), field.Arguments[0].Value.Location);
        Assert.Equal(new Location(4, 19), field.SelectionSet?.Location);
        var inline = Assert.IsType<InlineFragmentNode>(Assert.Single(field.SelectionSet?.Selections ?? []));
        Assert.Equal(new Location(5, 5), inline.Location);
        Assert.Equal(new Location(5, 12), inline.TypeCondition?.Location);
        Assert.Equal(new Location(7, 3), query.SelectionSet.Selections[1].Location);
    }

    [Theory]
    [InlineData("mutation { likeStory(storyID: 12345) { story { likeCount } } }")]
    [InlineData("subscription S($input: StoryLikeSubscribeInput) { storyLikeSubscribe(input: $input) { story { id } } }")]
    [InlineData("query Q @onQuery { field @skip(if: $someTest) @include(if: true) }")]
    [InlineData("query Q($a: Int = 1 @onVariable, $b: [[String!]!]! = [[\"x\"]]) { a }")]
    [InlineData("{ me { ... on User { id } ... @include(if: $x) { id } ... { id } } }")]
    [InlineData("{ a(b: true, c: null, d: ENUM, e: [1, 2.5, [], {}], f: { g: { h: $v } }) }")]
    [InlineData("{ query mutation subscription fragment on true false null type schema extend }")]
    [InlineData("fragment query on type { on: fragment(true: 1) @null }")]
    [InlineData("\"About Q\" query Q(\"About v\" $v: Int) { a } \"\"\"About F\"\"\" fragment F on T { a }")]
    public void Reads_every_form_of_executable_definition(string text) =>
        Assert.Equal("", Documents.ErrorOf(text));

    [Fact]
    public void Descriptions_of_executable_definitions_are_kept()
    {
        var document = Documents.Parse("""
            "Asks" query Q("Which" $v: Int) { a }
            "Reuses" fragment F on T { a }
            """);

        var query = Assert.IsType<OperationDefinitionNode>(document.Definitions[0]);
        Assert.Equal("Asks", query.Description?.Value);
        Assert.Equal("Which", Assert.Single(query.VariableDefinitions).Description?.Value);
        Assert.Equal("Reuses", Assert.IsType<FragmentDefinitionNode>(document.Definitions[1]).Description?.Value);
    }

    [Fact]
    public void Nodes_written_alike_are_not_equal()
    {
        var document = Documents.Parse("{ a a }");
        var selections = Assert.IsType<OperationDefinitionNode>(document.Definitions[0]).SelectionSet.Selections;

        Assert.NotEqual(selections[0], selections[0] with { Location = selections[1].Location });
        Assert.NotEqual(selections[0], selections[1]);
        Assert.True(selections[0].Equals(selections[0]));
    }

    [Theory]
    [InlineData("", "1:1 Syntax Error: Unexpected <EOF>.")]
    [InlineData("{", "1:2 Syntax Error: Expected Name, found <EOF>.")]
    [InlineData("{}", "1:2 Syntax Error: Expected Name, found \"}\".")]
    [InlineData("{ a", "1:4 Syntax Error: Expected \"}\", found <EOF>.")]
    [InlineData("{ a() }", "1:5 Syntax Error: Expected Name, found \")\".")]
    [InlineData("{ a(b) }", "1:6 Syntax Error: Expected \":\", found \")\".")]
    [InlineData("{ a: }", "1:6 Syntax Error: Expected Name, found \"}\".")]
    [InlineData("{ ...on }", "1:9 Syntax Error: Expected Name, found \"}\".")]
    [InlineData("{ ... on T }", "1:12 Syntax Error: Expected \"{\", found \"}\".")]
    [InlineData("{ a } }", "1:7 Syntax Error: Unexpected \"}\".")]
    [InlineData("notAnOperation { a }", "1:1 Syntax Error: Unexpected Name \"notAnOperation\".")]
    [InlineData("query", "1:6 Syntax Error: Expected \"{\", found <EOF>.")]
    [InlineData("query Q() { a }", "1:9 Syntax Error: Expected \"$\", found \")\".")]
    [InlineData("query Q($a) { a }", "1:11 Syntax Error: Expected \":\", found \")\".")]
    [InlineData("query Q($a: Int = $b) { a }", "1:19 Syntax Error: Unexpected variable \"$b\" in constant value.")]
    [InlineData("query Q($a: Int = [1, { b: $c }]) { a }", "1:28 Syntax Error: Unexpected variable \"$c\" in constant value.")]
    [InlineData("query Q($a: Int @d(b: $c)) { a }", "1:23 Syntax Error: Unexpected variable \"$c\" in constant value.")]
    [InlineData("query Q($a: Int = $) { a }", "1:19 Syntax Error: Unexpected \"$\".")]
    [InlineData("query Q($a: [Int) { a }", "1:17 Syntax Error: Expected \"]\", found \")\".")]
    [InlineData("query Q($a: Int!!) { a }", "1:17 Syntax Error: Expected \"$\", found \"!\".")]
    [InlineData("fragment on on T { a }", "1:10 Syntax Error: Unexpected Name \"on\".")]
    [InlineData("fragment F { a }", "1:12 Syntax Error: Expected \"on\", found \"{\".")]
    [InlineData("{ a(b: }) }", "1:8 Syntax Error: Unexpected \"}\".")]
    [InlineData("{ a(b: [1) }", "1:10 Syntax Error: Unexpected \")\".")]
    [InlineData("{ a(b: {c: 1, 2: 3}) }", "1:15 Syntax Error: Expected Name, found Int \"2\".")]
    [InlineData("{ \"a\" }", "1:3 Syntax Error: Expected Name, found String \"a\".")]
    [InlineData("{ a @ }", "1:7 Syntax Error: Expected Name, found \"}\".")]
    [InlineData("\"x\" { a }", "1:1 Syntax Error: Unexpected description, descriptions are not supported on shorthand queries.")]
    [InlineData("\"x\" extend type A @d", "1:1 Syntax Error: Unexpected description, only GraphQL definitions support descriptions.")]
    [InlineData("\"x\" 4", "1:1 Syntax Error: Unexpected description, only GraphQL definitions support descriptions.")]
    [InlineData("{\n  a\n  b(c: 1 2)\n}", "3:10 Syntax Error: Expected Name, found Int \"2\".")]
    public void Says_what_it_found_where_and_what_it_expected(string text, string expected) =>
        Assert.Equal(expected, Documents.ErrorOf(text));

    [Fact]
    public void A_message_does_not_repeat_more_than_a_hundred_characters_of_the_document()
    {
        var expected = $"1:3 Syntax Error: Expected Name, found String \"{new string('x', 99)}…\".";
        Assert.Equal(expected, Documents.ErrorOf($"{{ \"{new string('x', 5_000)}\" }}"));
    }
}
