using System.Collections.Immutable;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Validation;

namespace GraphApi.GraphQL.Tests.Validation;

/// <summary>Documents made to cost much cost little, or are stopped: what is asserted is counted work, not time.</summary>
public sealed class ValidatorLimitsTests
{
    private static readonly ValidationOptions s_unlimited = new()
    {
        MaxFragmentSpreads = int.MaxValue,
        MaxFieldComparisons = int.MaxValue,
    };

    [Fact]
    public void Validation_stops_after_the_error_limit_and_says_so()
    {
        var context = Run($"{{ {Repeat(100, static i => $"x{i}")} }}", ValidationOptions.Default with { MaxErrors = 2 });

        Assert.Equal(
            """
            Cannot query field "x0" on type "Query". [1:3]
            Cannot query field "x1" on type "Query". [1:6]
            Validation stopped after 2 errors. Correct these to see the rest. []
            """,
            Documents.Lines(context.Errors));
    }

    [Fact]
    public void Exactly_as_many_errors_as_allowed_are_reported_without_remark()
    {
        var context = Run("{ x y }", ValidationOptions.Default with { MaxErrors = 2 });

        Assert.Equal(
            """
            Cannot query field "x" on type "Query". [1:3]
            Cannot query field "y" on type "Query". [1:5]
            """,
            Documents.Lines(context.Errors));
    }

    [Fact]
    public void A_very_long_name_is_not_repeated_whole()
    {
        var context = Run($"{{ {new string('x', 5_000)} }}", ValidationOptions.Default);

        Assert.Equal($"Cannot query field \"{new string('x', 980)}… [1:3]", Documents.Lines(context.Errors));
    }

    [Fact]
    public void Repeated_fields_are_compared_with_the_first_only()
    {
        var context = Run($"{{ deep {{ {Repeat(2_000, static _ => "a: leaf")} }} }}", s_unlimited);

        Assert.Empty(context.Errors);
        Assert.InRange(context.FieldComparisons, 2_000, 10_000);
    }

    [Fact]
    public void Repeated_fields_with_arguments_and_selections_are_compared_with_the_first_only()
    {
        var context = Run($"{{ {Repeat(2_000, static _ => "shape(like: { id: 1, tags: [\"a\"] }) { id color }")} }}", s_unlimited);

        Assert.Empty(context.Errors);
        Assert.InRange(context.FieldComparisons, 10_000, 40_000);
    }

    [Fact]
    public void Fragments_that_double_per_level_are_merged_once_per_level()
    {
        var fragments = Repeat(200, static i => $"fragment f{i} on Deep {{ deep {{ ...f{i + 1} }} deep {{ ...f{i + 1} }} x: other {{ ...f{i + 1} }} }}");
        var context = Run($"{{ deep {{ ...f0 }} }} {fragments} fragment f200 on Deep {{ leaf }}", s_unlimited);

        Assert.Empty(context.Errors);
        Assert.InRange(context.FieldComparisons, 200, 6_000);
        Assert.InRange(context.FragmentSpreadsVisited, 200, 6_000);
    }

    [Fact]
    public void Fragments_that_spread_all_following_ones_are_followed_once_each()
    {
        var fragments = Repeat(500, static i => $"fragment f{i} on Deep {{ leaf {Repeat(499 - i, j => $"...f{i + j + 1}")} }}");
        var document = $"{{ deep {{ ...f0 }} }} {fragments}";
        var spreads = 1 + (500 * 499 / 2);

        var context = Run(document, s_unlimited);

        Assert.Empty(context.Errors);
        Assert.Equal(2 * spreads, context.FragmentSpreadsVisited);
        Assert.InRange(context.FieldComparisons, 500, 5_000);
    }

    [Fact]
    public void Too_many_fragment_spreads_are_an_error()
    {
        var context = Run("{ deep { ...a ...b } } fragment a on Deep { ...b } fragment b on Deep { leaf }", ValidationOptions.Default with { MaxFragmentSpreads = 2 });

        Assert.Equal(
            "This document leads through more than 2 fragment spreads, which is the limit. Spread fragments in fewer places, or send fewer operations in one document. []",
            Documents.Lines(context.Errors));
        Assert.Equal(ErrorCode.LimitExceeded, Assert.Single(context.Errors).Code);
    }

    [Fact]
    public void Too_many_field_comparisons_are_an_error()
    {
        var context = Run("{ deep { leaf leaf } }", ValidationOptions.Default with { MaxFieldComparisons = 3 });

        Assert.Equal(
            "Deciding whether the fields of this document can be merged takes more than 3 comparisons, which is the limit. Select fewer fields under one name, or use fewer fragments. []",
            Documents.Lines(context.Errors));
        Assert.Equal(ErrorCode.LimitExceeded, Assert.Single(context.Errors).Code);
    }

    /// <summary>
    /// Which fragments meet at a level depends on every turn taken before (a subset construction), so the merged sets double per level
    /// and no memory of earlier ones helps.
    /// </summary>
    [Fact]
    public void Merged_sets_that_differ_on_every_path_are_stopped_by_the_limit()
    {
        var walkers = Repeat(24, static i => $"fragment f{i} on Deep {{ deep {{ ...f{i + 1} ...g0 }} other {{ ...f{i + 1} }} }}");
        var shadows = Repeat(24, static i => $"fragment g{i} on Deep {{ deep {{ ...g{i + 1} }} other {{ ...g{i + 1} }} }}");
        var context = Run(
            $"{{ deep {{ ...f0 }} }} {walkers} {shadows} fragment f24 on Deep {{ leaf }} fragment g24 on Deep {{ leaf }}",
            ValidationOptions.Default with { MaxFragmentSpreads = int.MaxValue });

        Assert.Equal(ErrorCode.LimitExceeded, Assert.Single(context.Errors).Code);
        Assert.Equal(ValidationOptions.Default.MaxFieldComparisons + 1, context.FieldComparisons);
    }

    [Fact]
    public void Fields_of_many_object_types_beside_many_shared_ones_are_bounded()
    {
        var own = Repeat(500, static _ => "... on Box { self { id } } ... on Ball { self { id } }");
        var shared = Repeat(500, static _ => "self { id }");
        var context = Run($"{{ shape {{ {own} {shared} }} }}", s_unlimited);

        Assert.Empty(context.Errors);
        Assert.InRange(context.FieldComparisons, 1_500, 20_000);
    }

    [Fact]
    public void A_long_chain_of_fragments_does_not_overflow_the_stack()
    {
        var fragments = Repeat(20_000, static i => $"fragment f{i} on Deep {{ deep {{ ...f{i + 1} }} }}");
        var context = Run($"query ($a: Int) {{ deep {{ ...f0 }} int(value: $a) }} {fragments} fragment f20000 on Deep {{ leaf }}", s_unlimited);

        Assert.Empty(context.Errors);
        Assert.InRange(context.FragmentSpreadsVisited, 40_000, 50_000);
    }

    [Fact]
    public void A_long_circle_of_fragments_ends()
    {
        var fragments = Repeat(20_000, static i => $"fragment f{i} on Deep {{ deep {{ ...f{(i + 1) % 20_000} }} }}");
        var context = Run($"{{ deep {{ ...f0 }} }} {fragments}", s_unlimited);

        Assert.Equal(
            "Cannot spread fragment \"f0\" within itself via \"f1\", \"f2\", \"f3\", \"f4\", \"f5\", \"f6\", \"f7\", \"f8\", \"f9\", \"f10\" and 19989 more.",
            Assert.Single(context.Errors).Message);
    }

    [Fact]
    public void Many_operations_that_share_a_fragment_with_many_variables_are_stopped_by_the_limit()
    {
        var operations = Repeat(500, static i => $"query q{i}($a: Int) {{ ...f }}");
        var context = Run($"{operations} fragment f on Query {{ {Repeat(500, static _ => "int(value: $a)")} }}", ValidationOptions.Default);

        Assert.Equal(ErrorCode.LimitExceeded, Assert.Single(context.Errors).Code);
        Assert.Equal(ValidationOptions.Default.MaxFragmentSpreads + 1, context.FragmentSpreadsVisited);
    }

    [Fact]
    public void Rules_can_be_added()
    {
        ImmutableArray<ValidationRuleFactory> rules = [.. SpecifiedRules.All, static context => new NoAliasesRule(context)];

        var errors = Validator.Validate(TestSchemas.Kitchen, Documents.Parse("{ a: box { id } }"), ValidationOptions.Default, rules);

        Assert.Equal("Aliases are not allowed here. [1:3]", Documents.Lines(errors));
    }

    [Fact]
    public void Errors_come_in_the_order_of_the_walk()
    {
        var errors = Validator.Validate(
            TestSchemas.Kitchen,
            Documents.Parse("query ($a: Int, $b: Strin) { int(value: \"1\") box { id: label id size(uni: 1) nope @defer } }"),
            ValidationOptions.Default);

        Assert.Equal(
            """
            Unknown type "Strin". Did you mean "String"? [1:21]
            Int cannot represent non-integer value: "1" [1:41]
            Unknown argument "uni" on field "Box.size". Did you mean "unit"? [1:70]
            Cannot query field "nope" on type "Box". [1:78]
            Directive "@defer" is not offered: every response is delivered whole. Remove the directive. [1:83]
            Variable "$a" is never used. [1:8]
            Variable "$b" is never used. [1:17]
            Fields "box.id" conflict because "label" and "id" are different fields. Use different aliases on the fields to fetch both if this was intentional. [1:52, 1:62]
            """,
            Documents.Lines(errors));
    }

    private static ValidationContext Run(string document, ValidationOptions options) =>
        Validator.Run(TestSchemas.Kitchen, Documents.Parse(document, ParserOptions.Trusted), options, SpecifiedRules.All);

    private static string Repeat(int count, Func<int, string> part) => string.Join(" ", Enumerable.Range(0, count).Select(part));

    private sealed class NoAliasesRule(ValidationContext context) : ValidationRule(context)
    {
        public override void EnterField(FieldNode node)
        {
            if (node.Alias is { } alias)
            {
                Context.ReportError("Aliases are not allowed here.", alias);
            }
        }
    }
}
