using GraphApi.GraphQL.Validation.Rules;

namespace GraphApi.GraphQL.Tests.Validation.Rules;

public sealed class OverlappingFieldsCanBeMergedRuleTests() : RuleTests(static context => new OverlappingFieldsCanBeMergedRule(context))
{
    [Fact]
    public void Identical_fields_merge() => ExpectValid(
        """
        fragment mergeIdenticalFields on Dog {
          name
          name
        }

        fragment mergeIdenticalAliasesAndFields on Dog {
          otherName: name
          otherName: name
        }
        """);

    [Fact]
    public void An_alias_cannot_hide_another_field() => ExpectErrors(
        """
        fragment conflictingBecauseAlias on Dog {
          name: nickname
          name
        }
        """,
        "?");

    [Fact]
    public void Identical_fields_with_identical_arguments_merge() => ExpectValid(
        """
        fragment mergeIdenticalFieldsWithIdenticalArgs on Dog {
          doesKnowCommand(dogCommand: SIT)
          doesKnowCommand(dogCommand: SIT)
        }

        fragment mergeIdenticalFieldsWithIdenticalValues on Dog {
          doesKnowCommand(dogCommand: $dogCommand)
          doesKnowCommand(dogCommand: $dogCommand)
        }
        """);

    [Fact]
    public void Fields_with_different_arguments_conflict() => ExpectErrors(
        """
        fragment conflictingArgsOnValues on Dog {
          doesKnowCommand(dogCommand: SIT)
          doesKnowCommand(dogCommand: HEEL)
        }

        fragment conflictingArgsValueAndVar on Dog {
          doesKnowCommand(dogCommand: SIT)
          doesKnowCommand(dogCommand: $dogCommand)
        }

        fragment conflictingArgsWithVars on Dog {
          doesKnowCommand(dogCommand: $varOne)
          doesKnowCommand(dogCommand: $varTwo)
        }

        fragment differingArgs on Dog {
          doesKnowCommand(dogCommand: SIT)
          doesKnowCommand
        }
        """,
        "?");

    [Fact]
    public void Fields_of_different_object_types_never_meet() => ExpectValid(
        """
        fragment safeDifferingFields on Pet {
          ... on Dog {
            volume: barkVolume
          }
          ... on Cat {
            volume: meowVolume
          }
        }

        fragment safeDifferingArgs on Pet {
          ... on Dog {
            doesKnowCommand(dogCommand: SIT)
          }
          ... on Cat {
            doesKnowCommand(catCommand: JUMP)
          }
        }
        """);

    [Fact]
    public void Fields_of_different_object_types_still_return_one_shape() => ExpectErrors(
        """
        fragment conflictingDifferingResponses on Pet {
          ... on Dog {
            someValue: nickname
          }
          ... on Cat {
            someValue: meowVolume
          }
        }
        """,
        "?");

    [Fact]
    public void A_field_of_an_interface_meets_those_of_every_object_type() => ExpectErrors(
        """
        fragment f on Shape {
          ... on Box { tint: label }
          ... on Ball { tint: label }
          tint: color
        }
        """,
        "?",
        TestSchemas.Kitchen);

    [Theory]
    [InlineData("width", "?")]
    [InlineData("lid", "?")]
    [InlineData("parts { id }", "?")]
    [InlineData("size(unit: \"cm\")", "?")]
    public void Types_that_differ_in_any_way_are_different_shapes(string field, string expected) => ExpectErrors(
        $"fragment f on Shape {{ ... on Box {{ {field} }} ... on Ball {{ {field} }} }}",
        expected,
        TestSchemas.Kitchen);

    [Fact]
    public void A_conflict_below_is_named_by_its_path() => ExpectErrors(
        """
        {
          deep { deep { shape { id } } }
          deep { deep { shape { id: color } } }
        }
        """,
        "?",
        TestSchemas.Kitchen);

    [Fact]
    public void A_conflict_below_fields_that_never_meet_is_a_matter_of_shape() => ExpectErrors(
        """
        fragment f on Shape {
          ... on Box { inner { x: width } }
          ... on Ball { inner { x: width } }
        }
        """,
        "?",
        TestSchemas.Kitchen);

    [Fact]
    public void Fields_below_fields_that_never_meet_may_differ() => ExpectValid(
        """
        fragment f on Shape {
          ... on Box { inner { x: label y: size(unit: "cm") } }
          ... on Ball { inner { x: label } }
        }
        """,
        TestSchemas.Kitchen);

    [Fact]
    public void A_shared_field_merges_with_each_part_separately() => ExpectErrors(
        """
        fragment f on Shape {
          self { x: id }
          ... on Box { self { y: width } }
          ... on Ball { self { x: label } }
        }
        """,
        "?",
        TestSchemas.Kitchen);

    [Fact]
    public void Fragments_and_inline_fragments_belong_to_the_set_that_they_are_in() => ExpectErrors(
        """
        {
          box { ...a ... { x: width } }
        }

        fragment a on Box { ...b }
        fragment b on Box { x: lid }
        """,
        "?",
        TestSchemas.Kitchen);

    [Fact]
    public void Arguments_and_input_fields_have_no_order() => ExpectValid(
        """
        {
          shape(like: { id: 1, color: RED }, limits: [[1, 2]]) { id }
          shape(limits: [[1, 2]], like: { color: RED, id: 1 }) { id }
        }
        """,
        TestSchemas.Kitchen);

    [Theory]
    [InlineData("int(value: 1)", "int(value: 1.0)")]
    [InlineData("int(value: 1)", "int(value: null)")]
    [InlineData("ints(values: [1, 2])", "ints(values: [2, 1])")]
    [InlineData("ints(values: [1, 2])", "ints(values: [1])")]
    [InlineData("shape(like: { id: 1 }) { id }", "shape(like: { id: 2 }) { id }")]
    [InlineData("shape(like: { id: 1 }) { id }", "shape(like: { id: 1, size: 1 }) { id }")]
    [InlineData("shape(like: { id: 1, size: 1 }) { id }", "shape(like: { id: 1, near: null }) { id }")]
    [InlineData("string(value: \"a\")", "string(value: a)")]
    [InlineData("boolean(value: true)", "boolean(value: false)")]
    public void Arguments_are_compared_as_written(string one, string other) => ExpectErrors(
        $"{{ {one} {other} }}",
        $"Fields \"{one[..one.IndexOf('(')]}\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. [1:3, 1:{one.Length + 4}]",
        TestSchemas.Kitchen);

    [Fact]
    public void Unknown_fields_types_and_fragments_do_not_disturb() => ExpectErrors(
        """
        {
          unknown { a: b a: c }
          ... on Unknown { x: y x: z }
          ...unknown
          box { x: unknown x: width }
        }
        """,
        "?",
        TestSchemas.Kitchen);

    [Fact]
    public void A_fragment_that_no_operation_includes_is_checked() => ExpectErrors(
        """
        { deep { leaf } }
        fragment unused on Box { x: width x: lid }
        """,
        "?",
        TestSchemas.Kitchen);

    [Fact]
    public void Fragments_that_contain_themselves_are_followed_once() => ExpectErrors(
        """
        { deep { ...a } }
        fragment a on Deep { deep { ...a } other { ...b } }
        fragment b on Deep { deep { ...b leaf } other { leaf: __typename ...a } }
        """,
        "?",
        TestSchemas.Kitchen);
}
