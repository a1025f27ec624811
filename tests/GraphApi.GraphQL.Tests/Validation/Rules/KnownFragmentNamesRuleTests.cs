using GraphApi.GraphQL.Validation.Rules;

namespace GraphApi.GraphQL.Tests.Validation.Rules;

public sealed class KnownFragmentNamesRuleTests() : RuleTests(static context => new KnownFragmentNamesRule(context))
{
    [Fact]
    public void A_spread_of_a_fragment_that_the_document_lacks_is_an_error() => ExpectErrors(
        """
        {
          dog {
            ...undefinedFragment
          }
        }
        """,
        """
        Unknown fragment "undefinedFragment". [3:8]
        """);

    [Fact]
    public void A_misspelled_fragment_gets_the_nearest_name() => ExpectErrors(
        """
        { dog { ...dogFeilds } }
        fragment dogFields on Dog { name }
        """,
        """
        Unknown fragment "dogFeilds". Did you mean "dogFields"? [1:12]
        """);
}
