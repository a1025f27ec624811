using GraphApi.GraphQL.Validation.Rules;

namespace GraphApi.GraphQL.Tests.Validation.Rules;

public sealed class VariablesInAllowedPositionRuleTests() : RuleTests(static context => new VariablesInAllowedPositionRule(context))
{
    [Fact]
    public void Int_cannot_go_into_Boolean() => ExpectErrors(
        """
        query intCannotGoIntoBoolean($intArg: Int) {
          arguments {
            booleanArgField(booleanArg: $intArg)
          }
        }
        """,
        """
        Variable "$intArg" of type "Int" used in position expecting type "Boolean". [1:30, 3:33]
        """);

    [Fact]
    public void A_list_cannot_go_into_a_single_value() => ExpectErrors(
        """
        query booleanListCannotGoIntoBoolean($booleanListArg: [Boolean]) {
          arguments {
            booleanArgField(booleanArg: $booleanListArg)
          }
        }
        """,
        """
        Variable "$booleanListArg" of type "[Boolean]" used in position expecting type "Boolean". [1:38, 3:33]
        """);

    [Fact]
    public void A_nullable_variable_cannot_go_into_a_non_null_argument() => ExpectErrors(
        """
        query booleanArgQuery($booleanArg: Boolean) {
          arguments {
            nonNullBooleanArgField(nonNullBooleanArg: $booleanArg)
          }
        }
        """,
        """
        Variable "$booleanArg" of type "Boolean" used in position expecting type "Boolean!". [1:23, 3:47]
        """);

    [Fact]
    public void A_non_null_list_can_go_into_a_list() => ExpectValid(
        """
        query nonNullListToList($nonNullBooleanList: [Boolean]!) {
          arguments {
            booleanListArgField(booleanListArg: $nonNullBooleanList)
          }
        }
        """);

    [Fact]
    public void A_nullable_list_cannot_go_into_a_non_null_list() => ExpectErrors(
        """
        query listToNonNullList($booleanList: [Boolean]) {
          arguments {
            nonNullBooleanListField(nonNullBooleanListArg: $booleanList)
          }
        }
        """,
        """
        Variable "$booleanList" of type "[Boolean]" used in position expecting type "[Boolean]!". [1:25, 3:52]
        """);

    [Fact]
    public void A_list_of_nullable_values_cannot_go_into_a_list_of_non_null_values() => ExpectErrors(
        """
        query ($booleans: [Boolean]) {
          booleanList(booleanListArg: $booleans)
        }
        """,
        """
        Variable "$booleans" of type "[Boolean]" used in position expecting type "[Boolean!]". [1:8, 2:31]
        """);

    [Fact]
    public void A_non_null_variable_can_go_into_a_oneOf_field() => ExpectValid(
        """
        mutation addCat($cat: CatInput!) {
          addPet(pet: { cat: $cat }) {
            name
          }
        }

        mutation addCatWithDefault($cat: CatInput! = { name: "Brontie" }) {
          addPet(pet: { cat: $cat }) {
            name
          }
        }
        """);

    [Fact]
    public void A_nullable_variable_cannot_go_into_a_oneOf_field() => ExpectErrors(
        """
        mutation addNullableCat($cat: CatInput) {
          addPet(pet: { cat: $cat }) {
            name
          }
        }
        """,
        """
        Variable "$cat" is of type "CatInput" but must be non-nullable to be used for OneOf Input Object "PetInput". [1:25, 2:22]
        """);

    [Fact]
    public void A_nullable_variable_cannot_go_into_a_oneOf_field_inside_a_list() => ExpectErrors(
        """
        mutation listOfOneOfWithNullableVariable($dog: DogInput) {
          addPets(pets: [{ dog: $dog }]) {
            name
          }
        }
        """,
        """
        Variable "$dog" is of type "DogInput" but must be non-nullable to be used for OneOf Input Object "PetInput". [1:42, 2:25]
        """);

    [Fact]
    public void A_nullable_variable_can_go_into_a_non_null_argument_that_has_a_default() => ExpectValid(
        """
        query booleanArgQueryWithDefault($booleanArg: Boolean) {
          arguments {
            optionalNonNullBooleanArgField(optionalBooleanArg: $booleanArg)
          }
        }
        """);

    [Fact]
    public void A_nullable_variable_that_has_a_default_can_go_into_a_non_null_argument() => ExpectValid(
        """
        query booleanArgQueryWithDefault($booleanArg: Boolean = true) {
          arguments {
            nonNullBooleanArgField(nonNullBooleanArg: $booleanArg)
          }
        }
        """);

    [Fact]
    public void The_default_null_does_not_make_a_variable_fit() => ExpectErrors(
        """
        query ($booleanArg: Boolean = null) {
          arguments { nonNullBooleanArgField(nonNullBooleanArg: $booleanArg) }
        }
        """,
        """
        Variable "$booleanArg" of type "Boolean" used in position expecting type "Boolean!". [1:8, 2:57]
        """);

    [Fact]
    public void Items_of_a_list_and_fields_of_an_object_are_positions_of_their_own() => ExpectErrors(
        """
        query ($int: Int, $text: String) {
          ints(values: [1, $int])
          shape(like: { id: $text, size: $int, tags: [$text] }) { id }
        }
        """,
        """
        Variable "$int" of type "Int" used in position expecting type "Int!". [1:8, 2:20]
        Variable "$text" of type "String" used in position expecting type "ID!". [1:19, 3:21]
        Variable "$text" of type "String" used in position expecting type "String!". [1:19, 3:47]
        """,
        TestSchemas.Kitchen);

    [Fact]
    public void A_position_in_a_fragment_is_checked_for_every_operation() => ExpectErrors(
        """
        query a($value: Int) { ...f }
        query b($value: String) { ...f }
        query c($value: ID) { ...f }
        fragment f on Query { int(value: $value) }
        """,
        """
        Variable "$value" of type "String" used in position expecting type "Int". [2:9, 4:34]
        Variable "$value" of type "ID" used in position expecting type "Int". [3:9, 4:34]
        """,
        TestSchemas.Kitchen);

    [Fact]
    public void Unknown_variables_types_and_positions_are_left_to_other_rules() => ExpectValid(
        "query ($a: Unknown, $b: Int) { int(value: $a) unknown(value: $b) float(unknown: $b) string(value: $c) }",
        TestSchemas.Kitchen);
}
