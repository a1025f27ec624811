using GraphApi.GraphQL.Validation.Rules;

namespace GraphApi.GraphQL.Tests.Validation.Rules;

public sealed class UniqueFragmentNamesRuleTests() : RuleTests(static context => new UniqueFragmentNamesRule(context))
{
    [Fact]
    public void Fragments_with_different_names_are_valid() => ExpectValid(
        """
        {
          dog {
            ...fragmentOne
            ...fragmentTwo
          }
        }

        fragment fragmentOne on Dog {
          name
        }

        fragment fragmentTwo on Dog {
          owner {
            name
          }
        }
        """);

    [Fact]
    public void Two_fragments_cannot_share_a_name() => ExpectErrors(
        """
        {
          dog {
            ...fragmentOne
          }
        }

        fragment fragmentOne on Dog {
          name
        }

        fragment fragmentOne on Dog {
          owner {
            name
          }
        }
        """,
        """
        There can be only one fragment named "fragmentOne". [7:10, 11:10]
        """);
}
