using GraphApi.GraphQL.Validation.Rules;

namespace GraphApi.GraphQL.Tests.Validation.Rules;

public sealed class KnownArgumentNamesRuleTests() : RuleTests(static context => new KnownArgumentNamesRule(context))
{
    [Fact]
    public void Arguments_of_fields_and_directives_are_known() => ExpectValid(
        """
        fragment argOnRequiredArg on Dog {
          doesKnowCommand(dogCommand: SIT)
        }

        fragment argOnOptional on Dog {
          isHouseTrained(atOtherHomes: true) @include(if: true)
        }
        """);

    [Fact]
    public void An_argument_that_the_field_does_not_have_is_an_error() => ExpectErrors(
        """
        fragment invalidArgName on Dog {
          doesKnowCommand(command: CLEAN_UP_HOUSE)
        }
        """,
        """
        Unknown argument "command" on field "Dog.doesKnowCommand". Did you mean "dogCommand"? [2:19]
        """);

    [Fact]
    public void An_argument_that_the_directive_does_not_have_is_an_error() => ExpectErrors(
        """
        fragment invalidArgName on Dog {
          isHouseTrained(atOtherHomes: true) @include(unless: false)
        }
        """,
        """
        Unknown argument "unless" on directive "@include". [2:47]
        """);

    [Fact]
    public void Arguments_have_no_order() => ExpectValid(
        """
        fragment multipleArgs on Arguments {
          multipleRequirements(x: 1, y: 2)
        }

        fragment multipleArgsReverseOrder on Arguments {
          multipleRequirements(y: 2, x: 1)
        }
        """);

    [Fact]
    public void A_misspelled_argument_gets_the_nearest_name() => ExpectErrors(
        "{ dog { isHouseTrained(atOtherHome: true) } }",
        """
        Unknown argument "atOtherHome" on field "Dog.isHouseTrained". Did you mean "atOtherHomes"? [1:24]
        """);

    [Fact]
    public void Arguments_of_unknown_fields_and_directives_are_left_to_other_rules() => ExpectValid("{ unknown(a: 1) dog @unknown(if: 1) { name } }");
}
