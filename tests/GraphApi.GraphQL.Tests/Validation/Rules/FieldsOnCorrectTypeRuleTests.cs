using GraphApi.GraphQL.Validation.Rules;

namespace GraphApi.GraphQL.Tests.Validation.Rules;

public sealed class FieldsOnCorrectTypeRuleTests() : RuleTests(static context => new FieldsOnCorrectTypeRule(context))
{
    [Fact]
    public void A_field_that_the_type_does_not_have_is_an_error() => ExpectErrors(
        """
        fragment fieldNotDefined on Dog {
          meowVolume
        }

        fragment aliasedLyingFieldTargetNotDefined on Dog {
          barkVolume: kawVolume
        }
        """,
        """
        Cannot query field "meowVolume" on type "Dog". Did you mean "barkVolume"? [2:3]
        Cannot query field "kawVolume" on type "Dog". Did you mean "barkVolume"? [6:3]
        """);

    [Fact]
    public void A_field_of_an_interface_is_valid() => ExpectValid(
        """
        fragment interfaceFieldSelection on Pet {
          name
        }
        """);

    [Fact]
    public void A_field_that_only_implementations_have_is_an_error() => ExpectErrors(
        """
        fragment definedOnImplementorsButNotInterface on Pet {
          nickname
        }
        """,
        """
        Cannot query field "nickname" on type "Pet". Did you mean to use an inline fragment on "Cat" or "Dog"? [2:3]
        """);

    [Fact]
    public void Fields_of_a_union_are_selected_through_fragments() => ExpectValid(
        """
        fragment inDirectFieldSelectionOnUnion on CatOrDog {
          __typename
          ... on Pet {
            name
          }
          ... on Dog {
            barkVolume
          }
        }
        """);

    [Fact]
    public void Fields_cannot_be_selected_from_a_union_directly() => ExpectErrors(
        """
        fragment directFieldSelectionOnUnion on CatOrDog {
          name
          barkVolume
        }
        """,
        """
        Cannot query field "name" on type "CatOrDog". Did you mean to use an inline fragment on "Pet" or "Cat" or "Dog"? [2:3]
        Cannot query field "barkVolume" on type "CatOrDog". Did you mean to use an inline fragment on "Dog"? [3:3]
        """);

    [Fact]
    public void A_misspelled_field_gets_the_nearest_names() => ExpectErrors(
        "{ dog { nmae } }",
        """
        Cannot query field "nmae" on type "Dog". Did you mean "name"? [1:9]
        """);

    [Fact]
    public void Introspection_starts_at_the_query_root_only() => ExpectErrors(
        """
        {
          __schema { queryType { name } }
          __type(name: "Dog") { name }
          dog { __typename __schema { queryType { name } } }
        }
        """,
        """
        Cannot query field "__schema" on type "Dog". [4:20]
        """);

    [Fact]
    public void Nothing_is_said_below_a_field_or_type_that_is_unknown() => ExpectErrors(
        """
        {
          unknown { below { further } }
          ... on Unknown { below }
        }
        """,
        """
        Cannot query field "unknown" on type "Query". [2:3]
        """);
}
