using GraphApi.GraphQL.Validation.Rules;

namespace GraphApi.GraphQL.Tests.Validation.Rules;

public sealed class KnownOperationTypesRuleTests() : RuleTests(static context => new KnownOperationTypesRule(context))
{
    [Fact]
    public void A_query_operation_needs_a_query_root_type() => ExpectValid(
        """
        query helloQuery {
          __typename
        }
        """,
        TestSchemas.Kitchen);

    [Fact]
    public void A_mutation_is_an_error_where_the_schema_offers_queries_only() => ExpectErrors(
        """
        mutation goodbyeMutation {
          goodbye
        }
        """,
        """
        The mutation operation "goodbyeMutation" is not supported by the schema, which offers queries only. [1:1]
        """,
        TestSchemas.Kitchen);

    [Fact]
    public void An_anonymous_subscription_is_an_error_where_the_schema_offers_queries_only() => ExpectErrors(
        """
        subscription {
          news
        }
        """,
        """
        The subscription operation is not supported by the schema, which offers queries only. [1:1]
        """,
        TestSchemas.Kitchen);

    [Fact]
    public void All_three_kinds_are_allowed_where_the_schema_has_root_types_for_them() => ExpectValid(
        """
        query a { dog { name } }
        mutation b { mutateDog { name } }
        subscription c { newMessage { body } }
        """);
}
