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
        """
        Cannot spread fragment "nameFragment" within itself via "barkVolumeFragment". [9:3, 14:3]
        """);

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
        """
        Cannot spread fragment "dogFragment" within itself via "ownerFragment". [10:5, 17:5]
        """);

    [Fact]
    public void A_fragment_that_spreads_itself_is_an_error() => ExpectErrors(
        "fragment a on Dog { ...a }",
        """
        Cannot spread fragment "a" within itself. [1:21]
        """);

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
        """
        Cannot spread fragment "a" within itself via "b". [1:21, 2:21]
        Cannot spread fragment "a" within itself via "c". [1:26, 3:21]
        """);

    [Fact]
    public void A_spread_of_an_unknown_fragment_is_not_circular() => ExpectValid("fragment a on Dog { ...unknown }");

    [Fact]
    public void The_message_about_a_long_cycle_stays_readable()
    {
        var fragments = Enumerable.Range(0, 100).Select(static i => $"fragment f{i} on Dog {{ ...f{(i + 1) % 100} }}");
        ExpectErrors(
            string.Join("\n", fragments),
            """
            Cannot spread fragment "f0" within itself via "f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8", "f9", "f10" and 89 more. [1:22, 2:22, 3:22, 4:22, 5:22, 6:22, 7:22, 8:22, 9:22, 10:22, 11:23]
            """);
    }
}
