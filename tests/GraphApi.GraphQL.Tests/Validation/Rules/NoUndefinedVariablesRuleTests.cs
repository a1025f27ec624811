using GraphApi.GraphQL.Validation.Rules;

namespace GraphApi.GraphQL.Tests.Validation.Rules;

public sealed class NoUndefinedVariablesRuleTests() : RuleTests(static context => new NoUndefinedVariablesRule(context))
{
    [Fact]
    public void A_declared_variable_is_defined() => ExpectValid(
        """
        query variableIsDefined($atOtherHomes: Boolean) {
          dog {
            isHouseTrained(atOtherHomes: $atOtherHomes)
          }
        }
        """);

    [Fact]
    public void A_variable_that_is_not_declared_is_an_error() => ExpectErrors(
        """
        query variableIsNotDefined {
          dog {
            isHouseTrained(atOtherHomes: $atOtherHomes)
          }
        }
        """,
        """
        Variable "$atOtherHomes" is not defined by operation "variableIsNotDefined". [3:34, 1:1]
        """);

    [Fact]
    public void A_fragment_may_use_the_variables_of_its_operation() => ExpectValid(
        """
        query variableIsDefinedUsedInSingleFragment($atOtherHomes: Boolean) {
          dog {
            ...isHouseTrainedFragment
          }
        }

        fragment isHouseTrainedFragment on Dog {
          isHouseTrained(atOtherHomes: $atOtherHomes)
        }
        """);

    [Fact]
    public void A_fragment_cannot_use_a_variable_that_its_operation_does_not_declare() => ExpectErrors(
        """
        query variableIsNotDefinedUsedInSingleFragment {
          dog {
            ...isHouseTrainedFragment
          }
        }

        fragment isHouseTrainedFragment on Dog {
          isHouseTrained(atOtherHomes: $atOtherHomes)
        }
        """,
        """
        Variable "$atOtherHomes" is not defined by operation "variableIsNotDefinedUsedInSingleFragment". [8:32, 1:1]
        """);

    [Fact]
    public void A_nested_fragment_cannot_either() => ExpectErrors(
        """
        query variableIsNotDefinedUsedInNestedFragment {
          dog {
            ...outerHouseTrainedFragment
          }
        }

        fragment outerHouseTrainedFragment on Dog {
          ...isHouseTrainedFragment
        }

        fragment isHouseTrainedFragment on Dog {
          isHouseTrained(atOtherHomes: $atOtherHomes)
        }
        """,
        """
        Variable "$atOtherHomes" is not defined by operation "variableIsNotDefinedUsedInNestedFragment". [12:32, 1:1]
        """);

    [Fact]
    public void Every_operation_that_reaches_a_fragment_declares_its_variables() => ExpectValid(
        """
        query houseTrainedQueryOne($atOtherHomes: Boolean) {
          dog {
            ...isHouseTrainedFragment
          }
        }

        query houseTrainedQueryTwo($atOtherHomes: Boolean) {
          dog {
            ...isHouseTrainedFragment
          }
        }

        fragment isHouseTrainedFragment on Dog {
          isHouseTrained(atOtherHomes: $atOtherHomes)
        }
        """);

    [Fact]
    public void The_operation_that_does_not_declare_them_is_named() => ExpectErrors(
        """
        query houseTrainedQueryOne($atOtherHomes: Boolean) {
          dog {
            ...isHouseTrainedFragment
          }
        }

        query houseTrainedQueryTwoNotDefined {
          dog {
            ...isHouseTrainedFragment
          }
        }

        fragment isHouseTrainedFragment on Dog {
          isHouseTrained(atOtherHomes: $atOtherHomes)
        }
        """,
        """
        Variable "$atOtherHomes" is not defined by operation "houseTrainedQueryTwoNotDefined". [14:32, 7:1]
        """);

    [Fact]
    public void Variables_inside_lists_objects_and_directives_count() => ExpectErrors(
        """
        {
          shape(like: { id: $a, tags: [$b] }) @onField(reason: $c) { id }
        }
        """,
        """
        Variable "$a" is not defined. [2:21, 1:1]
        Variable "$b" is not defined. [2:32, 1:1]
        Variable "$c" is not defined. [2:56, 1:1]
        """,
        TestSchemas.Kitchen);
}
