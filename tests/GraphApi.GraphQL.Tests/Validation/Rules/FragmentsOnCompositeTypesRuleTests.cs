using GraphApi.GraphQL.Validation.Rules;

namespace GraphApi.GraphQL.Tests.Validation.Rules;

public sealed class FragmentsOnCompositeTypesRuleTests() : RuleTests(static context => new FragmentsOnCompositeTypesRule(context))
{
    [Fact]
    public void Objects_interfaces_and_unions_are_valid_conditions() => ExpectValid(
        """
        fragment fragOnObject on Dog {
          name
        }

        fragment fragOnInterface on Pet {
          name
        }

        fragment fragOnUnion on CatOrDog {
          ... on Dog {
            name
          }
        }
        """);

    [Fact]
    public void A_scalar_is_no_valid_condition() => ExpectErrors(
        """
        fragment fragOnScalar on Int {
          something
        }

        fragment inlineFragOnScalar on Dog {
          ... on Boolean {
            somethingElse
          }
        }
        """,
        """
        Fragment "fragOnScalar" cannot condition on non composite type "Int". [1:26]
        Fragment cannot condition on non composite type "Boolean". [6:10]
        """);

    [Fact]
    public void An_enum_and_an_input_object_are_no_valid_conditions() => ExpectErrors(
        """
        fragment onEnum on DogCommand { a }
        fragment onInput on FindDogInput { b }
        """,
        """
        Fragment "onEnum" cannot condition on non composite type "DogCommand". [1:20]
        Fragment "onInput" cannot condition on non composite type "FindDogInput". [2:21]
        """);

    [Fact]
    public void An_unknown_type_is_left_to_another_rule() => ExpectValid("fragment a on Unknown { ... on Unknown { b } }");
}
