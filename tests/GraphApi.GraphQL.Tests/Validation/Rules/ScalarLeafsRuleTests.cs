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
        """
        Field "barkVolume" must not have a selection since type "Int" has no subfields. [2:14]
        """);

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
        """
        Field "human" of type "Human" must have a selection of subfields. Did you mean "human { ... }"? [2:3]
        Field "pet" of type "Pet" must have a selection of subfields. Did you mean "pet { ... }"? [6:3]
        Field "catOrDog" of type "CatOrDog" must have a selection of subfields. Did you mean "catOrDog { ... }"? [10:3]
        """);

    [Fact]
    public void A_list_of_objects_without_selection_is_an_error() => ExpectErrors(
        "{ boxes }",
        """
        Field "boxes" of type "[Box!]!" must have a selection of subfields. Did you mean "boxes { ... }"? [1:3]
        """,
        TestSchemas.Kitchen);

    [Fact]
    public void An_enum_with_selection_is_an_error() => ExpectErrors(
        "{ color { name } }",
        """
        Field "color" must not have a selection since type "Color" has no subfields. [1:9]
        """,
        TestSchemas.Kitchen);
}
