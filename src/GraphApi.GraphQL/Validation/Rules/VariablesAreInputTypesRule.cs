using GraphApi.GraphQL.Language;

namespace GraphApi.GraphQL.Validation.Rules;

/// <summary>The type of a variable is an input type.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Variables-Are-Input-Types</remarks>
public sealed class VariablesAreInputTypesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterVariableDefinition(VariableDefinitionNode node)
    {
        if (Context.Schema.Resolve(node.Type) is { IsInputType: false } type)
        {
            Context.ReportError($"Variable \"${node.Variable.Name.Value}\" cannot be non-input type \"{type}\".", node.Type);
        }
    }
}
