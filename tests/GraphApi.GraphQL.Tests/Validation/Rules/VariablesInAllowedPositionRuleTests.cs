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
        "?");

    [Fact]
    public void A_list_cannot_go_into_a_single_value() => ExpectErrors(
        """
        query booleanListCannotGoIntoBoolean($booleanListArg: [Boolean]) {
          arguments {
            booleanArgField(booleanArg: $booleanListArg)
          }
        }
        """,
        "?");

    [Fact]
    public void A_nullable_variable_cannot_go_into_a_non_null_argument() => ExpectErrors(
        """
        query booleanArgQuery($booleanArg: Boolean) {
          arguments {
            nonNullBooleanArgField(nonNullBooleanArg: $booleanArg)
          }
        }
        """,
        "?");

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
        "?");

    [Fact]
    public void A_list_of_nullable_values_cannot_go_into_a_list_of_non_null_values() => ExpectErrors(
        """
        query ($booleans: [Boolean]) {
          booleanList(booleanListArg: $booleans)
        }
        """,
        "?");

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
        "?");

    [Fact]
    public void A_nullable_variable_cannot_go_into_a_oneOf_field_inside_a_list() => ExpectErrors(
        """
        mutation listOfOneOfWithNullableVariable($dog: DogInput) {
          addPets(pets: [{ dog: $dog }]) {
            name
          }
        }
        """,
        "?");

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
        "?");

    [Fact]
    public void Items_of_a_list_and_fields_of_an_object_are_positions_of_their_own() => ExpectErrors(
        """
        query ($int: Int, $text: String) {
          ints(values: [1, $int])
          shape(like: { id: $text, size: $int, tags: [$text] }) { id }
        }
        """,
        "?",
        TestSchemas.Kitchen);

    [Fact]
    public void A_position_in_a_fragment_is_checked_for_every_operation() => ExpectErrors(
        """
        query a($value: Int) { ...f }
        query b($value: String) { ...f }
        query c($value: ID) { ...f }
        fragment f on Query { int(value: $value) }
        """,
        "?",
        TestSchemas.Kitchen);

    [Fact]
    public void Unknown_variables_types_and_positions_are_left_to_other_rules() => ExpectValid(
        "query ($a: Unknown, $b: Int) { int(value: $a) unknown(value: $b) float(unknown: $b) string(value: $c) }",
        TestSchemas.Kitchen);
}
