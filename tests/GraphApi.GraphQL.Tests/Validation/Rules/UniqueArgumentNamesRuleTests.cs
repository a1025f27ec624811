using GraphApi.GraphQL.Validation.Rules;

namespace GraphApi.GraphQL.Tests.Validation.Rules;

public sealed class UniqueArgumentNamesRuleTests() : RuleTests(static context => new UniqueArgumentNamesRule(context))
{
    [Fact]
    public void An_argument_given_twice_is_an_error() => ExpectErrors(
        """
        {
          arguments {
            multipleRequirements(x: 1, y: 2, x: 3)
            intArgField(intArg: 1) @include(if: true, if: false)
          }
        }
        """,
        """
        There can be only one argument named "x". [3:26, 3:38]
        There can be only one argument named "if". [4:37, 4:47]
        """);

    [Fact]
    public void The_same_argument_of_two_fields_is_valid() => ExpectValid(
        """
        {
          arguments {
            a: intArgField(intArg: 1)
            b: intArgField(intArg: 1)
          }
        }
        """);
}
