using GraphApi.GraphQL.Validation.Rules;

namespace GraphApi.GraphQL.Tests.Validation.Rules;

public sealed class VariablesAreInputTypesRuleTests() : RuleTests(static context => new VariablesAreInputTypesRule(context))
{
    [Fact]
    public void Scalars_input_objects_and_lists_of_them_are_input_types() => ExpectValid(
        """
        query takesBoolean($atOtherHomes: Boolean) {
          dog {
            isHouseTrained(atOtherHomes: $atOtherHomes)
          }
        }

        query takesComplexInput($search: FindDogInput) {
          findDog(searchBy: $search) {
            name
          }
        }

        query TakesListOfBooleanBang($booleans: [Boolean!]) {
          booleanList(booleanListArg: $booleans)
        }
        """);

    [Fact]
    public void Objects_interfaces_and_unions_are_no_input_types() => ExpectErrors(
        """
        query takesCat($cat: Cat) {
          __typename
        }

        query takesDogBang($dog: Dog!) {
          __typename
        }

        query takesListOfPet($pets: [Pet]) {
          __typename
        }

        query takesCatOrDog($catOrDog: CatOrDog) {
          __typename
        }
        """,
        """
        Variable "$cat" cannot be non-input type "Cat". [1:22]
        Variable "$dog" cannot be non-input type "Dog!". [5:26]
        Variable "$pets" cannot be non-input type "[Pet]". [9:29]
        Variable "$catOrDog" cannot be non-input type "CatOrDog". [13:32]
        """);
}
