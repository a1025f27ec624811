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
        """
        Fields "name" conflict because "nickname" and "name" are different fields. Use different aliases on the fields to fetch both if this was intentional. [2:3, 3:3]
        """);

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
    public void Fields_with_the_same_directives_of_the_schema_merge_whatever_their_conditions() => ExpectValid(
        """
        fragment sameDirectives on Query {
          int @onField(reason: "a") @needs(count: 1) @include(if: $yes)
          int @needs(count: 1) @onField(reason: "a") @skip(if: $no)
        }
        """,
        TestSchemas.Kitchen);

    [Fact]
    public void Fields_with_different_directives_of_the_schema_conflict() => ExpectErrors(
        """
        fragment oneWithout on Query {
          int @onField
          int
        }

        fragment otherArguments on Query {
          float @needs(count: 1)
          float @needs(count: 2)
        }

        fragment onceAndTwice on Query {
          id @tag(name: "a")
          id @tag(name: "a") @tag(name: "b")
        }
        """,
        """
        Fields "int" conflict because they have differing directives. Use different aliases on the fields to fetch both if this was intentional. [2:3, 3:3]
        Fields "float" conflict because they have differing directives. Use different aliases on the fields to fetch both if this was intentional. [7:3, 8:3]
        Fields "id" conflict because they have differing directives. Use different aliases on the fields to fetch both if this was intentional. [12:3, 13:3]
        """,
        TestSchemas.Kitchen);

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
        """
        Fields "doesKnowCommand" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. [2:3, 3:3]
        Fields "doesKnowCommand" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. [7:3, 8:3]
        Fields "doesKnowCommand" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. [12:3, 13:3]
        Fields "doesKnowCommand" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. [17:3, 18:3]
        """);

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
        """
        Fields "someValue" conflict because they return conflicting types "String" and "Int". Use different aliases on the fields to fetch both if this was intentional. [3:5, 6:5]
        """);

    [Fact]
    public void A_field_of_an_interface_meets_those_of_every_object_type() => ExpectErrors(
        """
        fragment f on Shape {
          ... on Box { tint: label }
          ... on Ball { tint: label }
          tint: color
        }
        """,
        """
        Fields "tint" conflict because "label" and "color" are different fields. Use different aliases on the fields to fetch both if this was intentional. [2:16, 4:3]
        """,
        TestSchemas.Kitchen);

    [Theory]
    [InlineData("width", "Fields \"width\" conflict because they return conflicting types \"Int\" and \"String\". Use different aliases on the fields to fetch both if this was intentional. [1:36, 1:58]")]
    [InlineData("lid", "Fields \"lid\" conflict because they return conflicting types \"String!\" and \"Int\". Use different aliases on the fields to fetch both if this was intentional. [1:36, 1:56]")]
    [InlineData("parts { id }", "Fields \"parts\" conflict because they return conflicting types \"[Box]\" and \"Ball\". Use different aliases on the fields to fetch both if this was intentional. [1:36, 1:65]")]
    [InlineData("size(unit: \"cm\")", "Fields \"size\" conflict because they return conflicting types \"Int\" and \"Float\". Use different aliases on the fields to fetch both if this was intentional. [1:36, 1:69]")]
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
        """
        Fields "deep.deep.shape.id" conflict because "id" and "color" are different fields. Use different aliases on the fields to fetch both if this was intentional. [2:25, 3:25]
        """,
        TestSchemas.Kitchen);

    [Fact]
    public void A_conflict_below_fields_that_never_meet_is_a_matter_of_shape() => ExpectErrors(
        """
        fragment f on Shape {
          ... on Box { inner { x: width } }
          ... on Ball { inner { x: width } }
        }
        """,
        """
        Fields "inner.x" conflict because they return conflicting types "Int" and "String". Use different aliases on the fields to fetch both if this was intentional. [2:24, 3:25]
        """,
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
        """
        Fields "self.x" conflict because they return conflicting types "ID!" and "String". Use different aliases on the fields to fetch both if this was intentional. [2:10, 4:24]
        Fields "self.x" conflict because "id" and "label" are different fields. Use different aliases on the fields to fetch both if this was intentional. [2:10, 4:24]
        """,
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
        """
        Fields "box.x" conflict because "width" and "lid" are different fields. Use different aliases on the fields to fetch both if this was intentional. [2:20, 6:21]
        """,
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
        """
        Fields "x" conflict because "y" and "z" are different fields. Use different aliases on the fields to fetch both if this was intentional. [3:20, 3:25]
        Fields "unknown.a" conflict because "b" and "c" are different fields. Use different aliases on the fields to fetch both if this was intentional. [2:13, 2:18]
        Fields "box.x" conflict because "unknown" and "width" are different fields. Use different aliases on the fields to fetch both if this was intentional. [5:9, 5:20]
        """,
        TestSchemas.Kitchen);

    [Fact]
    public void A_fragment_that_no_operation_includes_is_checked() => ExpectErrors(
        """
        { deep { leaf } }
        fragment unused on Box { x: width x: lid }
        """,
        """
        Fields "x" conflict because "width" and "lid" are different fields. Use different aliases on the fields to fetch both if this was intentional. [2:26, 2:35]
        """,
        TestSchemas.Kitchen);

    [Fact]
    public void Fragments_that_contain_themselves_are_followed_once() => ExpectErrors(
        """
        { deep { ...a } }
        fragment a on Deep { deep { ...a } other { ...b } }
        fragment b on Deep { deep { ...b leaf } leaf: __typename other { ...a } }
        """,
        """
        Fields "deep.other.deep.leaf" conflict because "leaf" and "__typename" are different fields. Use different aliases on the fields to fetch both if this was intentional. [3:34, 3:41]
        """,
        TestSchemas.Kitchen);
}
