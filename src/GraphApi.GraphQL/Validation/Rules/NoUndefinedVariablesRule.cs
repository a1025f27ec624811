namespace GraphApi.GraphQL.Validation.Rules;

/// <summary>An operation declares every variable that it or a fragment within its reach uses.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-All-Variable-Uses-Defined</remarks>
public sealed class NoUndefinedVariablesRule(ValidationContext context) : ValidationRule(context)
{
    public override void VisitReach(OperationReach reach)
    {
        foreach (var definition in reach.Definitions)
        {
            foreach (var usage in definition.Variables)
            {
                if (!reach.VariableDefinitions.ContainsKey(usage.Node.Name.Value))
                {
                    var operation = reach.Operation.Name is { } name ? $" by operation \"{name.Value}\"" : "";
                    Context.ReportError($"Variable \"${usage.Node.Name.Value}\" is not defined{operation}.", usage.Node, reach.Operation);
                }
            }
        }
    }
}
