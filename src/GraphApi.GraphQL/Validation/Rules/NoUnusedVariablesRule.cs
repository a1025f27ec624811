namespace GraphApi.GraphQL.Validation.Rules;

/// <summary>Every variable that an operation declares is used by it or by a fragment within its reach.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-All-Variables-Used</remarks>
public sealed class NoUnusedVariablesRule(ValidationContext context) : ValidationRule(context)
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    public override void VisitReach(OperationReach reach)
    {
        if (reach.VariableDefinitions.Count == 0)
        {
            return;
        }

        _used.Clear();
        foreach (var definition in reach.Definitions)
        {
            foreach (var usage in definition.Variables)
            {
                _used.Add(usage.Node.Name.Value);
            }
        }

        foreach (var variable in reach.Operation.VariableDefinitions)
        {
            if (!_used.Contains(variable.Variable.Name.Value))
            {
                var operation = reach.Operation.Name is { } name ? $" in operation \"{name.Value}\"" : "";
                Context.ReportError($"Variable \"${variable.Variable.Name.Value}\" is never used{operation}.", variable);
            }
        }
    }
}
