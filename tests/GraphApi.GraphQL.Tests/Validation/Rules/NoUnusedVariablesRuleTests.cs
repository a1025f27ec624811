using GraphApi.GraphQL.Validation.Rules;

namespace GraphApi.GraphQL.Tests.Validation.Rules;

public sealed class NoUnusedVariablesRuleTests() : RuleTests(static context => new NoUnusedVariablesRule(context))
{
    [Fact]
    public void A_variable_without_use_is_an_error() => ExpectErrors(
        """
        query variableUnused($atOtherHomes: Boolean) {
          dog {
            isHouseTrained
          }
        }
        """,
        """
        Variable "$atOtherHomes" is never used in operation "variableUnused". [1:22]
        """);

    [Fact]
    public void A_variable_used_in_a_fragment_is_used() => ExpectValid(
        """
        query variableUsedInFragment($atOtherHomes: Boolean) {
          dog {
            ...isHouseTrainedFragment
          }
        }

        fragment isHouseTrainedFragment on Dog {
          isHouseTrained(atOtherHomes: $atOtherHomes)
        }
        """);

    [Fact]
    public void A_variable_that_the_fragment_does_not_use_either_is_an_error() => ExpectErrors(
        """
        query variableNotUsedWithinFragment($atOtherHomes: Boolean) {
          dog {
            ...isHouseTrainedWithoutVariableFragment
          }
        }

        fragment isHouseTrainedWithoutVariableFragment on Dog {
          isHouseTrained
        }
        """,
        """
        Variable "$atOtherHomes" is never used in operation "variableNotUsedWithinFragment". [1:37]
        """);

    [Fact]
    public void Each_operation_uses_all_its_variables() => ExpectErrors(
        """
        query queryWithUsedVar($atOtherHomes: Boolean) {
          dog {
            ...isHouseTrainedFragment
          }
        }

        query queryWithExtraVar($atOtherHomes: Boolean, $extra: Int) {
          dog {
            ...isHouseTrainedFragment
          }
        }

        fragment isHouseTrainedFragment on Dog {
          isHouseTrained(atOtherHomes: $atOtherHomes)
        }
        """,
        """
        Variable "$extra" is never used in operation "queryWithExtraVar". [7:49]
        """);

    [Fact]
    public void An_anonymous_operation_is_not_named() => ExpectErrors(
        "query ($a: Int) { dog { name } }",
        """
        Variable "$a" is never used. [1:8]
        """);
}
