using GraphApi.GraphQL.Validation.Rules;

namespace GraphApi.GraphQL.Tests.Validation.Rules;

public sealed class UniqueOperationNamesRuleTests() : RuleTests(static context => new UniqueOperationNamesRule(context))
{
    [Fact]
    public void Operations_with_different_names_are_valid() => ExpectValid(
        """
        query getDogName {
          dog {
            name
          }
        }

        query getOwnerName {
          dog {
            owner {
              name
            }
          }
        }
        """);

    [Fact]
    public void Two_operations_cannot_share_a_name() => ExpectErrors(
        """
        query getName {
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
        There can be only one operation named "getName". [1:7, 7:7]
        """);

    [Fact]
    public void Operations_of_different_kinds_cannot_share_a_name_either() => ExpectErrors(
        """
        query dogOperation {
          dog {
            name
          }
        }

        mutation dogOperation {
          mutateDog {
            id
          }
        }
        """,
        """
        There can be only one operation named "dogOperation". [1:7, 7:10]
        """);

    [Fact]
    public void An_operation_and_a_fragment_may_share_a_name() => ExpectValid(
        """
        query dog { dog { ...dog } }
        fragment dog on Dog { name }
        """);
}
