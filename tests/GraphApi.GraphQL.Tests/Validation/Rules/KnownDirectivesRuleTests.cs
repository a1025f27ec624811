using GraphApi.GraphQL.Validation.Rules;

namespace GraphApi.GraphQL.Tests.Validation.Rules;

public sealed class KnownDirectivesRuleTests() : RuleTests(static context => new KnownDirectivesRule(context))
{
    [Fact]
    public void Specified_directives_are_known() => ExpectValid(
        """
        {
          dog {
            name @include(if: true)
            ... @skip(if: false) { nickname }
          }
        }
        """);

    [Fact]
    public void An_unknown_directive_gets_the_nearest_name() => ExpectErrors(
        """
        query @unknown {
          dog @incldue(if: true) { name }
        }
        """,
        """
        Unknown directive "@unknown". [1:7]
        Unknown directive "@incldue". Did you mean "@include"? [2:7]
        """);

    [Theory]
    [InlineData("{ dog { ... @defer { name } } }", "Directive \"@defer\" is not offered: every response is delivered whole. Remove the directive. [1:13]")]
    [InlineData("{ dog { owner { pets @stream { name } } } }", "Directive \"@stream\" is not offered: every response is delivered whole. Remove the directive. [1:22]")]
    public void Incremental_delivery_is_named_as_not_offered(string document, string expected) => ExpectErrors(document, expected);
}
