using GraphApi.GraphQL.Validation.Rules;

namespace GraphApi.GraphQL.Tests.Validation.Rules;

public sealed class PossibleFragmentSpreadsRuleTests() : RuleTests(static context => new PossibleFragmentSpreadsRule(context))
{
    [Fact]
    public void An_object_type_may_be_spread_in_itself() => ExpectValid(
        """
        fragment dogFragment on Dog {
          ... on Dog {
            barkVolume
          }
        }
        """);

    [Fact]
    public void An_object_type_cannot_be_spread_in_another() => ExpectErrors(
        """
        fragment catInDogFragmentInvalid on Dog {
          ... on Cat {
            meowVolume
          }
        }
        """,
        """
        Fragment cannot be spread here as objects of type "Dog" can never be of type "Cat". [2:3]
        """);

    [Fact]
    public void An_interface_may_be_spread_in_an_object_that_implements_it() => ExpectValid(
        """
        fragment petNameFragment on Pet {
          name
        }

        fragment interfaceWithinObjectFragment on Dog {
          ...petNameFragment
        }
        """);

    [Fact]
    public void A_union_may_be_spread_in_a_member_of_it() => ExpectValid(
        """
        fragment catOrDogNameFragment on CatOrDog {
          ... on Cat {
            meowVolume
          }
        }

        fragment unionWithObjectFragment on Dog {
          ...catOrDogNameFragment
        }
        """);

    [Fact]
    public void An_object_may_be_spread_in_an_abstract_type_that_it_belongs_to() => ExpectValid(
        """
        fragment petFragment on Pet {
          name
          ... on Dog {
            barkVolume
          }
        }

        fragment catOrDogFragment on CatOrDog {
          ... on Cat {
            meowVolume
          }
        }
        """);

    [Fact]
    public void An_object_cannot_be_spread_in_an_abstract_type_that_it_does_not_belong_to() => ExpectErrors(
        """
        fragment sentientFragment on Sentient {
          ... on Dog {
            barkVolume
          }
        }

        fragment humanOrAlienFragment on HumanOrAlien {
          ... on Cat {
            meowVolume
          }
        }
        """,
        """
        Fragment cannot be spread here as objects of type "Sentient" can never be of type "Dog". [2:3]
        Fragment cannot be spread here as objects of type "HumanOrAlien" can never be of type "Cat". [8:3]
        """);

    [Fact]
    public void Abstract_types_that_share_an_object_type_may_be_spread_in_each_other() => ExpectValid(
        """
        fragment unionWithInterface on Pet {
          ...dogOrHumanFragment
        }

        fragment dogOrHumanFragment on DogOrHuman {
          ... on Dog {
            barkVolume
          }
        }
        """);

    [Fact]
    public void Interfaces_that_share_no_object_type_cannot_be_spread_in_each_other() => ExpectErrors(
        """
        fragment nonIntersectingInterfaces on Pet {
          ...sentientFragment
        }

        fragment sentientFragment on Sentient {
          name
        }
        """,
        """
        Fragment "sentientFragment" cannot be spread here as objects of type "Pet" can never be of type "Sentient". [2:3]
        """);

    [Fact]
    public void An_interface_may_be_spread_in_an_interface_that_it_implements_before_any_object_does() => ExpectValid(
        """
        fragment interfaceWithInterface on Node {
          ...resourceFragment
        }

        fragment resourceFragment on Resource {
          url
        }
        """);

    [Fact]
    public void A_fragment_on_a_leaf_or_unknown_type_is_left_to_other_rules() => ExpectValid(
        """
        fragment a on Dog { ...b ...unknown ... on Int { c } ... on Unknown { d } }
        fragment b on Int { e }
        """);
}
