using GraphApi.GraphQL.Language;

namespace GraphApi.GraphQL.Validation.Rules;

/// <summary>An operation declares no variable twice.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Variable-Uniqueness</remarks>
public sealed class UniqueVariableNamesRule(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    public override void EnterOperationDefinition(OperationDefinitionNode node) => _known.Clear();

    public override void EnterVariableDefinition(VariableDefinitionNode node)
    {
        var name = node.Variable.Name;
        if (!_known.TryAdd(name.Value, name))
        {
            Context.ReportError($"There can be only one variable named \"${name.Value}\".", _known[name.Value], name);
        }
    }
}
