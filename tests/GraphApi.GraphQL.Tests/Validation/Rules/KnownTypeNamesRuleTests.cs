using GraphApi.GraphQL.Validation.Rules;

namespace GraphApi.GraphQL.Tests.Validation.Rules;

public sealed class KnownTypeNamesRuleTests() : RuleTests(static context => new KnownTypeNamesRule(context))
{
    [Fact]
    public void Types_of_the_schema_are_known() => ExpectValid(
        """
        fragment correctType on Dog {
          name
        }

        fragment inlineFragment on Dog {
          ... on Dog {
            name
          }
        }

        fragment inlineFragment2 on Dog {
          ... @include(if: true) {
            name
          }
        }
        """);

    [Fact]
    public void A_type_condition_that_the_schema_does_not_have_is_an_error() => ExpectErrors(
        """
        fragment notOnExistingType on NotInSchema {
          name
        }

        fragment inlineNotExistingType on Dog {
          ... on NotInSchema {
            name
          }
        }
        """,
        """
        Unknown type "NotInSchema". Did you mean "__Schema"? [1:31]
        Unknown type "NotInSchema". Did you mean "__Schema"? [6:10]
        """);

    [Fact]
    public void A_variable_of_an_unknown_type_gets_the_nearest_name() => ExpectErrors(
        """
        query ($search: [FindDogInpt!]!) {
          findDog(searchBy: $search) { name }
        }
        """,
        """
        Unknown type "FindDogInpt". Did you mean "FindDogInput", "DogInput", or "FieldInput"? [1:18]
        """);

    [Fact]
    public void Specified_scalars_are_known_although_no_schema_defines_them() => ExpectValid(
        "query ($a: Int, $b: Float, $c: String, $d: Boolean, $e: ID) { dog { name } }",
        TestSchemas.Kitchen);
}
