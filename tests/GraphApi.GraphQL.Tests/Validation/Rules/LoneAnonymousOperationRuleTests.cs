using GraphApi.GraphQL.Validation.Rules;

namespace GraphApi.GraphQL.Tests.Validation.Rules;

public sealed class LoneAnonymousOperationRuleTests() : RuleTests(static context => new LoneAnonymousOperationRule(context))
{
    [Fact]
    public void One_anonymous_operation_is_valid() => ExpectValid(
        """
        {
          dog {
            name
          }
        }
        """);

    [Fact]
    public void An_anonymous_operation_beside_a_named_one_is_an_error() => ExpectErrors(
        """
        {
          dog {
            name
          }
        }

        query getName {
          dog {
            owner {
              name
            }
          }
        }
        """,
        """
        This anonymous operation must be the only defined operation. [1:1]
        """);

    [Fact]
    public void Each_of_several_anonymous_operations_is_reported() => ExpectErrors(
        """
        { dog { name } }
        { dog { nickname } }
        """,
        """
        This anonymous operation must be the only defined operation. [1:1]
        This anonymous operation must be the only defined operation. [2:1]
        """);

    [Fact]
    public void A_fragment_beside_an_anonymous_operation_is_valid() => ExpectValid(
        """
        { dog { ...name } }
        fragment name on Dog { name }
        """);
}
