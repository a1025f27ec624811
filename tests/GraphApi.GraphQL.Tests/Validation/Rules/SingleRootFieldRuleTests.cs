using GraphApi.GraphQL.Validation.Rules;

namespace GraphApi.GraphQL.Tests.Validation.Rules;

public sealed class SingleRootFieldRuleTests() : RuleTests(static context => new SingleRootFieldRule(context))
{
    [Fact]
    public void One_root_field_is_valid() => ExpectValid(
        """
        subscription sub {
          newMessage {
            body
            sender
          }
        }
        """);

    [Fact]
    public void The_root_field_may_come_from_a_fragment() => ExpectValid(
        """
        subscription sub {
          ...newMessageFields
        }

        fragment newMessageFields on Subscription {
          newMessage {
            body
            sender
          }
        }
        """);

    [Fact]
    public void A_second_root_field_is_an_error() => ExpectErrors(
        """
        subscription sub {
          newMessage {
            body
            sender
          }
          disallowedSecondRootField
        }
        """,
        """
        Subscription "sub" must select only one top level field. [6:3]
        """);

    [Fact]
    public void A_second_root_field_in_a_fragment_is_an_error() => ExpectErrors(
        """
        subscription sub {
          ...multipleSubscriptions
        }

        fragment multipleSubscriptions on Subscription {
          newMessage {
            body
            sender
          }
          disallowedSecondRootField
        }
        """,
        """
        Subscription "sub" must select only one top level field. [10:3]
        """);

    [Fact]
    public void A_root_field_that_depends_on_a_variable_is_an_error() => ExpectErrors(
        """
        subscription requiredRuntimeValidation($bool: Boolean!) {
          newMessage @include(if: $bool) {
            body
            sender
          }
          disallowedSecondRootField @skip(if: $bool)
        }
        """,
        """
        Subscription "requiredRuntimeValidation" must not use `@skip` or `@include` directives in the top level selection. [2:14, 6:29]
        """);

    [Fact]
    public void An_introspection_field_is_an_error() => ExpectErrors(
        """
        subscription sub {
          __typename
        }
        """,
        """
        Subscription "sub" must not select an introspection top level field. [2:3]
        """);

    [Fact]
    public void The_same_root_field_twice_is_one_root_field() => ExpectValid(
        """
        subscription {
          newMessage { body }
          ... on Subscription { newMessage { sender } }
        }
        """);

    [Fact]
    public void Fragments_that_form_a_cycle_are_entered_once() => ExpectErrors(
        """
        subscription {
          ...a
        }

        fragment a on Subscription { newMessage { body } ...b }
        fragment b on Subscription { other: newMessage { body } ...a }
        """,
        """
        Anonymous Subscription must select only one top level field. [6:30]
        """);
}
