using GraphApi.GraphQL.Validation.Rules;

namespace GraphApi.GraphQL.Tests.Validation.Rules;

public sealed class DirectivesAreInValidLocationsRuleTests() : RuleTests(static context => new DirectivesAreInValidLocationsRule(context))
{
    [Fact]
    public void Skip_is_not_valid_on_an_operation() => ExpectErrors(
        """
        query @skip(if: $foo) {
          field
        }
        """,
        "?");

    [Fact]
    public void Each_kind_of_place_is_known() => ExpectErrors(
        """
        query ($a: Int @onQuery) @onVariable {
          box @onQuery {
            ... @onQuery { id }
            ...f @onQuery
          }
        }

        fragment f on Box @onQuery { id }
        """,
        "?",
        TestSchemas.Kitchen);

    [Fact]
    public void Directives_at_their_places_are_valid() => ExpectValid(
        """
        query ($a: Int @onVariable) @onQuery @tag(name: "x") {
          box @onField {
            ... @needs(count: 1) { id }
            ...f @needs(count: 2)
          }
        }

        fragment f on Box @needs(count: 3) { id }
        """,
        TestSchemas.Kitchen);

    [Fact]
    public void Mutations_and_subscriptions_are_places_of_their_own() => ExpectErrors(
        """
        mutation a @skip(if: true) { mutateDog { name } }
        subscription b @skip(if: true) { newMessage { body } }
        """,
        "?");
}
