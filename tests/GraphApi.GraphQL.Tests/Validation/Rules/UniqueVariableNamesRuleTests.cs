using GraphApi.GraphQL.Validation.Rules;

namespace GraphApi.GraphQL.Tests.Validation.Rules;

public sealed class UniqueVariableNamesRuleTests() : RuleTests(static context => new UniqueVariableNamesRule(context))
{
    [Fact]
    public void A_variable_declared_twice_is_an_error() => ExpectErrors(
        """
        query houseTrainedQuery($atOtherHomes: Boolean, $atOtherHomes: Boolean) {
          dog {
            isHouseTrained(atOtherHomes: $atOtherHomes)
          }
        }
        """,
        """
        There can be only one variable named "$atOtherHomes". [1:26, 1:50]
        """);

    [Fact]
    public void Two_operations_may_declare_the_same_variable() => ExpectValid(
        """
        query A($atOtherHomes: Boolean) {
          ...HouseTrainedFragment
        }

        query B($atOtherHomes: Boolean) {
          ...HouseTrainedFragment
        }

        fragment HouseTrainedFragment on Query {
          dog {
            isHouseTrained(atOtherHomes: $atOtherHomes)
          }
        }
        """);
}
