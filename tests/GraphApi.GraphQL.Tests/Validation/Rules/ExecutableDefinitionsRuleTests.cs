using GraphApi.GraphQL.Validation.Rules;

namespace GraphApi.GraphQL.Tests.Validation.Rules;

public sealed class ExecutableDefinitionsRuleTests() : RuleTests(static context => new ExecutableDefinitionsRule(context))
{
    [Fact]
    public void An_extension_of_a_type_is_not_executable() => ExpectErrors(
        """
        query getDogName {
          dog {
            name
            color
          }
        }

        extend type Dog {
          color: String
        }
        """,
        """
        The "Dog" definition is not executable. [8:1]
        """);

    [Fact]
    public void Operations_and_fragments_are_executable() => ExpectValid(
        """
        query getDogName {
          dog {
            ...name
          }
        }

        fragment name on Dog {
          name
        }
        """);

    [Fact]
    public void Every_kind_of_type_system_definition_is_reported() => ExpectErrors(
        """
        schema { query: Query }
        extend schema @link
        type Cow { name: String }
        directive @link on SCHEMA
        { dog { name } }
        """,
        """
        The schema definition is not executable. [1:1]
        The schema definition is not executable. [2:1]
        The "Cow" definition is not executable. [3:1]
        The "@link" definition is not executable. [4:1]
        """);
}
