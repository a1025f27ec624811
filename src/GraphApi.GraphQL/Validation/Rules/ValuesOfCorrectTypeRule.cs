using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;
using GraphApi.GraphQL.Values;

namespace GraphApi.GraphQL.Validation.Rules;

/// <summary>A literal can be coerced to the type expected in its place; input objects have only known fields and all required ones.</summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type, #sec-Input-Object-Field-Names and #sec-Input-Object-Required-Fields.
/// What coercion accepts, and what it says otherwise, is one thing for validation and execution: <see cref="LiteralCoercion"/>.
/// </remarks>
public sealed class ValuesOfCorrectTypeRule(ValidationContext context) : ValidationRule(context)
{
    private readonly List<CoercionError> _errors = [];

    public override void EnterArgument(ArgumentNode node) => Check(node.Value, Context.Position.InputType);

    public override void EnterVariableDefinition(VariableDefinitionNode node)
    {
        if (node.DefaultValue is { } value)
        {
            Check(value, Context.Position.InputType);
        }
    }

    private void Check(ValueNode node, GraphQLType? type)
    {
        if (type is null || node is VariableNode)
        {
            return;
        }

        LiteralCoercion.Check(node, type, _errors);
        foreach (var error in _errors)
        {
            Context.ReportError(error.Message, [error.Location]);
        }

        _errors.Clear();
    }
}
