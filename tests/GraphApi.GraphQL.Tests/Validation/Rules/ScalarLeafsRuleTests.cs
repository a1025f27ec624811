using GraphApi.GraphQL.Validation.Rules;

namespace GraphApi.GraphQL.Tests.Validation.Rules;

public sealed class ScalarLeafsRuleTests() : RuleTests(static context => new ScalarLeafsRule(context))
{
    [Fact]
    public void A_scalar_without_selection_is_valid() => ExpectValid(
        """
        fragment scalarSelection on Dog {
          barkVolume
        }
        """);

    [Fact]
    public void A_scalar_with_selection_is_an_error() => ExpectErrors(
        """
        fragment scalarSelectionsNotAllowedOnInt on Dog {
          barkVolume {
            sinceWhen
          }
        }
        """,
        "?");

    [Fact]
    public void An_object_without_selection_is_an_error() => ExpectErrors(
        """
        query directQueryOnObjectWithoutSubFields {
          human
        }

        query directQueryOnInterfaceWithoutSubFields {
          pet
        }

        query directQueryOnUnionWithoutSubFields {
          catOrDog
        }
        """,
        "?");

    [Fact]
    public void A_list_of_objects_without_selection_is_an_error() => ExpectErrors("{ boxes }", "?", TestSchemas.Kitchen);

    [Fact]
    public void An_enum_with_selection_is_an_error() => ExpectErrors("{ color { name } }", "?", TestSchemas.Kitchen);
}
