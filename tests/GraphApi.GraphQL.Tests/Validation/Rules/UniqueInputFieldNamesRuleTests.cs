using GraphApi.GraphQL.Validation.Rules;

namespace GraphApi.GraphQL.Tests.Validation.Rules;

public sealed class UniqueInputFieldNamesRuleTests() : RuleTests(static context => new UniqueInputFieldNamesRule(context))
{
    [Fact]
    public void A_field_given_twice_is_an_error() => ExpectErrors(
        """
        {
          field(arg: { field: true, field: false })
        }
        """,
        """
        There can be only one input field named "field". [2:16, 2:29]
        """);

    [Fact]
    public void The_same_field_at_two_levels_is_valid() => ExpectValid(
        """
        { shape(like: { id: 1, near: { id: 1, near: { id: 1 } } }) { id } }
        """,
        TestSchemas.Kitchen);

    [Fact]
    public void A_default_value_is_checked_too() => ExpectErrors(
        "query ($like: ShapeInput = { id: 1, near: { id: 2, id: 3 }, id: 4 }) { shape(like: $like) { id } }",
        """
        There can be only one input field named "id". [1:30, 1:61]
        There can be only one input field named "id". [1:45, 1:52]
        """,
        TestSchemas.Kitchen);
}
