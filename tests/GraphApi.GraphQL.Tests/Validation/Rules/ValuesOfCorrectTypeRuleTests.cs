using GraphApi.GraphQL.Validation.Rules;

namespace GraphApi.GraphQL.Tests.Validation.Rules;

public sealed class ValuesOfCorrectTypeRuleTests() : RuleTests(static context => new ValuesOfCorrectTypeRule(context))
{
    [Fact]
    public void Literals_that_can_be_coerced_are_valid() => ExpectValid(
        """
        fragment goodBooleanArg on Arguments {
          booleanArgField(booleanArg: true)
        }

        fragment coercedIntIntoFloatArg on Arguments {
          # Note: The input coercion rules for Float allow Int literals.
          floatArgField(floatArg: 123)
        }

        query goodComplexDefaultValue($search: FindDogInput = { name: "Fido" }) {
          findDog(searchBy: $search) {
            name
          }
        }

        mutation addPet($pet: PetInput! = { cat: { name: "Brontie" } }) {
          addPet(pet: $pet) {
            name
          }
        }
        """);

    [Fact]
    public void A_string_is_no_int() => ExpectErrors(
        """
        fragment stringIntoInt on Arguments {
          intArgField(intArg: "123")
        }
        """,
        """
        Int cannot represent non-integer value: "123" [2:23]
        """);

    [Fact]
    public void An_int_is_no_string_inside_an_object() => ExpectErrors(
        """
        query badComplexValue {
          findDog(searchBy: { name: 123 }) {
            name
          }
        }
        """,
        """
        String cannot represent a non string value: 123 [2:29]
        """);

    [Fact]
    public void A_oneOf_input_object_needs_a_field() => ExpectErrors(
        """
        mutation oneOfWithNoFields {
          addPet(pet: {}) {
            name
          }
        }
        """,
        """
        OneOf Input Object "PetInput" must specify exactly one key. [2:15]
        """);

    [Fact]
    public void A_oneOf_input_object_has_no_second_field() => ExpectErrors(
        """
        mutation oneOfWithTwoFields($dog: DogInput) {
          addPet(pet: { cat: { name: "Brontie" }, dog: $dog }) {
            name
          }
        }
        """,
        """
        OneOf Input Object "PetInput" must specify exactly one key. [2:15]
        """);

    [Fact]
    public void The_field_of_a_oneOf_input_object_is_not_null() => ExpectErrors(
        "mutation { addPet(pet: { cat: null }) { name } }",
        """
        Field "PetInput.cat" must be non-null. [1:31]
        """);

    [Fact]
    public void Required_arguments_are_not_null() => ExpectErrors(
        """
        fragment missingRequiredArg on Arguments {
          nonNullBooleanArgField(nonNullBooleanArg: null)
        }
        """,
        """
        Expected value of type "Boolean!", found null. [2:45]
        """);

    [Fact]
    public void A_known_input_field_is_valid() => ExpectValid(
        """
        {
          findDog(searchBy: { name: "Fido" }) {
            name
          }
        }
        """);

    [Fact]
    public void An_unknown_input_field_is_an_error() => ExpectErrors(
        """
        {
          findDog(searchBy: { favoriteCookieFlavor: "Bacon" }) {
            name
          }
        }
        """,
        """
        Field "favoriteCookieFlavor" is not defined by type "FindDogInput". [2:23]
        """);

    [Fact]
    public void A_required_input_field_cannot_be_left_out_or_null() => ExpectErrors(
        """
        {
          a: shape(like: {}) { id }
          b: shape(like: { id: null, size: null, near: { color: BLUE } }) { id }
        }
        """,
        """
        Field "ShapeInput.id" of required type "ID!" was not provided. [2:18]
        Expected value of type "ID!", found null. [3:24]
        Expected value of type "Int!", found null. [3:36]
        Field "ShapeInput.id" of required type "ID!" was not provided. [3:48]
        Value "BLUE" does not exist in "Color" enum. [3:57]
        """,
        TestSchemas.Kitchen);

    [Theory]
    [InlineData("int(value: 2147483648)", "Int cannot represent non 32-bit signed integer value: 2147483648 [1:14]")]
    [InlineData("int(value: 1.0)", "Int cannot represent non-integer value: 1.0 [1:14]")]
    [InlineData("int(value: true)", "Int cannot represent non-integer value: true [1:14]")]
    [InlineData("int(value: [1])", "Int cannot represent non-integer value: [1] [1:14]")]
    [InlineData("int(value: { a: 1 })", "Int cannot represent non-integer value: { a: 1 } [1:14]")]
    [InlineData("float(value: \"1\")", "Float cannot represent non numeric value: \"1\" [1:16]")]
    [InlineData("float(value: 1e999)", "Expected value of type \"Float\", found 1e999. [1:16]")]
    [InlineData("string(value: 1)", "String cannot represent a non string value: 1 [1:17]")]
    [InlineData("string(value: RED)", "String cannot represent a non string value: RED [1:17]")]
    [InlineData("boolean(value: 1)", "Boolean cannot represent a non boolean value: 1 [1:18]")]
    [InlineData("boolean(value: \"true\")", "Boolean cannot represent a non boolean value: \"true\" [1:18]")]
    [InlineData("id(value: 1.5)", "ID cannot represent a non-string and non-integer value: 1.5 [1:13]")]
    [InlineData("color(value: \"RED\")", "Enum \"Color\" cannot represent non-enum value: \"RED\". Did you mean the enum value \"RED\"? [1:16]")]
    [InlineData("color(value: REDD)", "Value \"REDD\" does not exist in \"Color\" enum. Did you mean the enum value \"RED\"? [1:16]")]
    [InlineData("color(value: 1)", "Enum \"Color\" cannot represent non-enum value: 1. [1:16]")]
    [InlineData("ints(values: [1, null])", "Expected value of type \"Int!\", found null. [1:20]")]
    [InlineData("ints(values: [1, \"2\"])", "Int cannot represent non-integer value: \"2\" [1:20]")]
    [InlineData("ints(values: [[1]])", "Int cannot represent non-integer value: [1] [1:17]")]
    [InlineData("a: shape(like: 1) { id }", "Expected value of type \"ShapeInput\", found 1. [1:18]")]
    [InlineData("a: shape(limits: [[1], [null]]) { id }", "Expected value of type \"Int!\", found null. [1:27]")]
    public void Wrong_literals_are_errors(string field, string expected) => ExpectErrors($"{{ {field} }}", expected, TestSchemas.Kitchen);

    [Theory]
    [InlineData("int(value: -2147483648)")]
    [InlineData("int(value: null)")]
    [InlineData("float(value: 1)")]
    [InlineData("float(value: 99999999999)")]
    [InlineData("id(value: 99999999999)")]
    [InlineData("id(value: \"a\")")]
    [InlineData("date(value: \"2022-02-24\")")]
    [InlineData("date(value: { any: [1, 2.5, A] })")] // A custom scalar without rules of its own takes any literal.
    [InlineData("ints(values: 1)")]
    [InlineData("shape(limits: 1) { id }")] // One value stands for a list of one, at every level.
    [InlineData("shape(limits: [[1, 2], null]) { id }")]
    [InlineData("shape(like: { id: 1, near: { id: \"2\" } }) { id }")]
    [InlineData("unknown(value: 1)")]
    [InlineData("int(unknown: \"1\")")]
    public void Right_literals_are_valid(string field) => ExpectValid($"{{ {field} }}", TestSchemas.Kitchen);

    [Fact]
    public void Variables_are_left_to_another_rule() => ExpectValid(
        "query ($a: String) { int(value: $a) ints(values: [$a]) shape(like: { id: $a, size: $a }) { id } }",
        TestSchemas.Kitchen);

    [Fact]
    public void Default_values_and_arguments_of_directives_are_checked() => ExpectErrors(
        "query ($a: Int! = null, $b: Color = BLUE, $c: [Int] = [1, \"2\"]) { box @onField(reason: 1) { id } }",
        """
        Expected value of type "Int!", found null. [1:19]
        Value "BLUE" does not exist in "Color" enum. [1:37]
        Int cannot represent non-integer value: "2" [1:59]
        String cannot represent a non string value: 1 [1:88]
        """,
        TestSchemas.Kitchen);

    [Fact]
    public void A_long_literal_is_shortened_in_the_message() => ExpectErrors(
        $"{{ int(value: \"{new string('x', 200)}\") }}",
        """
        Int cannot represent non-integer value: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx… [1:14]
        """,
        TestSchemas.Kitchen);
}
