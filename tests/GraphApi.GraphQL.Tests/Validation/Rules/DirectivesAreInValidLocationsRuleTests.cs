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
        """
        Directive "@skip" may not be used on QUERY, only on FIELD, FRAGMENT_SPREAD, INLINE_FRAGMENT. [1:7]
        """);

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
        """
        Directive "@onQuery" may not be used on VARIABLE_DEFINITION, only on QUERY. [1:16]
        Directive "@onVariable" may not be used on QUERY, only on VARIABLE_DEFINITION. [1:26]
        Directive "@onQuery" may not be used on FIELD, only on QUERY. [2:7]
        Directive "@onQuery" may not be used on INLINE_FRAGMENT, only on QUERY. [3:9]
        Directive "@onQuery" may not be used on FRAGMENT_SPREAD, only on QUERY. [4:10]
        Directive "@onQuery" may not be used on FRAGMENT_DEFINITION, only on QUERY. [8:19]
        """,
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
        """
        Directive "@skip" may not be used on MUTATION, only on FIELD, FRAGMENT_SPREAD, INLINE_FRAGMENT. [1:12]
        Directive "@skip" may not be used on SUBSCRIPTION, only on FIELD, FRAGMENT_SPREAD, INLINE_FRAGMENT. [2:16]
        """);
}
