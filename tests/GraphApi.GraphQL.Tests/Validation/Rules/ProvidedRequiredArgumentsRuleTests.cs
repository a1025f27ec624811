using GraphApi.GraphQL.Validation.Rules;

namespace GraphApi.GraphQL.Tests.Validation.Rules;

public sealed class ProvidedRequiredArgumentsRuleTests() : RuleTests(static context => new ProvidedRequiredArgumentsRule(context))
{
    [Fact]
    public void Given_arguments_are_valid() => ExpectValid(
        """
        fragment goodBooleanArg on Arguments {
          booleanArgField(booleanArg: true)
        }

        fragment goodNonNullArg on Arguments {
          nonNullBooleanArgField(nonNullBooleanArg: true)
        }
        """);

    [Fact]
    public void A_nullable_argument_may_be_left_out() => ExpectValid(
        """
        fragment goodBooleanArgDefault on Arguments {
          booleanArgField
        }
        """);

    [Fact]
    public void A_required_argument_cannot_be_left_out() => ExpectErrors(
        """
        fragment missingRequiredArg on Arguments {
          nonNullBooleanArgField
        }
        """,
        """
        Field "nonNullBooleanArgField" argument "nonNullBooleanArg" of type "Boolean!" is required, but it was not provided. [2:3]
        """);

    [Fact]
    public void A_non_null_argument_with_default_may_be_left_out() => ExpectValid("{ arguments { optionalNonNullBooleanArgField } }");

    [Fact]
    public void Each_missing_argument_is_reported() => ExpectErrors(
        "{ arguments { multipleRequirements } }",
        """
        Field "multipleRequirements" argument "x" of type "Int!" is required, but it was not provided. [1:15]
        Field "multipleRequirements" argument "y" of type "Int!" is required, but it was not provided. [1:15]
        """);

    [Fact]
    public void A_required_argument_of_a_directive_cannot_be_left_out() => ExpectErrors(
        "{ dog @include { name @skip } }",
        """
        Directive "@include" argument "if" of type "Boolean!" is required, but it was not provided. [1:7]
        Directive "@skip" argument "if" of type "Boolean!" is required, but it was not provided. [1:23]
        """);
}
