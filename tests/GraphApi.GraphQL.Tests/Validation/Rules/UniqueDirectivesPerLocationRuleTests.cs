using GraphApi.GraphQL.Validation.Rules;

namespace GraphApi.GraphQL.Tests.Validation.Rules;

public sealed class UniqueDirectivesPerLocationRuleTests() : RuleTests(static context => new UniqueDirectivesPerLocationRule(context))
{
    [Fact]
    public void A_directive_twice_at_one_place_is_an_error() => ExpectErrors(
        """
        query ($foo: Boolean = true, $bar: Boolean = false) {
          field @skip(if: $foo) @skip(if: $bar)
        }
        """,
        """
        The directive "@skip" can only be used once at this location. [2:9, 2:25]
        """);

    [Fact]
    public void A_directive_once_at_each_of_two_places_is_valid() => ExpectValid(
        """
        query ($foo: Boolean = true, $bar: Boolean = false) {
          field @skip(if: $foo) {
            subfieldA
          }
          field @skip(if: $bar) {
            subfieldB
          }
        }
        """);

    [Fact]
    public void A_repeatable_directive_may_be_repeated() => ExpectValid("{ box @tag(name: \"a\") @tag(name: \"b\") { id } }", TestSchemas.Kitchen);

    [Fact]
    public void An_unknown_directive_is_left_to_another_rule() => ExpectValid("{ dog @unknown @unknown { name } }");
}
