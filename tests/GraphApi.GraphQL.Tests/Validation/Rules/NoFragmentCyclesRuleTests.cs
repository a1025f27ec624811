using GraphApi.GraphQL.Validation.Rules;

namespace GraphApi.GraphQL.Tests.Validation.Rules;

public sealed class NoFragmentCyclesRuleTests() : RuleTests(static context => new NoFragmentCyclesRule(context))
{
    [Fact]
    public void Two_fragments_that_spread_each_other_are_an_error() => ExpectErrors(
        """
        {
          dog {
            ...nameFragment
          }
        }

        fragment nameFragment on Dog {
          name
          ...barkVolumeFragment
        }

        fragment barkVolumeFragment on Dog {
          barkVolume
          ...nameFragment
        }
        """,
        "?");

    [Fact]
    public void A_cycle_through_fields_is_an_error_too() => ExpectErrors(
        """
        {
          dog {
            ...dogFragment
          }
        }

        fragment dogFragment on Dog {
          name
          owner {
            ...ownerFragment
          }
        }

        fragment ownerFragment on Human {
          name
          pets {
            ...dogFragment
          }
        }
        """,
        "?");

    [Fact]
    public void A_fragment_that_spreads_itself_is_an_error() => ExpectErrors("fragment a on Dog { ...a }", "?");

    [Fact]
    public void Spreading_twice_is_not_circular() => ExpectValid(
        """
        fragment a on Dog { ...b ...c }
        fragment b on Dog { ...c }
        fragment c on Dog { name }
        """);

    [Fact]
    public void Each_of_two_cycles_through_one_fragment_is_reported() => ExpectErrors(
        """
        fragment a on Dog { ...b ...c }
        fragment b on Dog { ...a }
        fragment c on Dog { ...a }
        """,
        "?");

    [Fact]
    public void A_spread_of_an_unknown_fragment_is_not_circular() => ExpectValid("fragment a on Dog { ...unknown }");

    [Fact]
    public void The_message_about_a_long_cycle_stays_readable()
    {
        var fragments = Enumerable.Range(0, 100).Select(static i => $"fragment f{i} on Dog {{ ...f{(i + 1) % 100} }}");
        ExpectErrors(
            string.Join("\n", fragments),
            "?");
    }
}
