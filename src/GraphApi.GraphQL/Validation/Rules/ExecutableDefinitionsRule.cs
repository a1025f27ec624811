using GraphApi.GraphQL.Language;

namespace GraphApi.GraphQL.Validation.Rules;

/// <summary>A document that is to be executed contains operations and fragments only.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Executable-Definitions</remarks>
public sealed class ExecutableDefinitionsRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterDocument(DocumentNode node)
    {
        foreach (var definition in node.Definitions)
        {
            if (definition is not ExecutableDefinitionNode)
            {
                Context.ReportError($"The {Describe(definition)} is not executable.", definition);
            }
        }
    }

    private static string Describe(DefinitionNode definition) => definition switch
    {
        TypeDefinitionNode type => $"\"{type.Name.Value}\" definition",
        TypeExtensionNode extension => $"\"{extension.Name.Value}\" definition",
        DirectiveDefinitionNode directive => $"\"@{directive.Name.Value}\" definition",
        _ => "schema definition",
    };
}
