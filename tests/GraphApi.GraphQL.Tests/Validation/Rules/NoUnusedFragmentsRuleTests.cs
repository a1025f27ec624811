using GraphApi.GraphQL.Validation.Rules;

namespace GraphApi.GraphQL.Tests.Validation.Rules;

public sealed class NoUnusedFragmentsRuleTests() : RuleTests(static context => new NoUnusedFragmentsRule(context))
{
    [Fact]
    public void A_fragment_without_spread_is_an_error() => ExpectErrors(
        """
        fragment nameFragment on Dog { # unused
          name
        }

        {
          dog {
            name
          }
        }
        """,
        """
        Fragment "nameFragment" is never used. [1:1]
        """);

    [Fact]
    public void A_fragment_reached_through_another_is_used() => ExpectValid(
        """
        { dog { ...outer } }
        fragment outer on Dog { ...inner }
        fragment inner on Dog { name }
        """);

    [Fact]
    public void Fragments_that_only_spread_each_other_are_unused() => ExpectErrors(
        """
        { dog { name } }
        fragment a on Dog { ...b }
        fragment b on Dog { ...a }
        """,
        """
        Fragment "a" is never used. [2:1]
        Fragment "b" is never used. [3:1]
        """);
}
