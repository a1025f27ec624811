using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;

namespace GraphApi.GraphQL.Validation.Rules;

/// <summary>A variable is used only where every value of its type is allowed.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed</remarks>
public sealed class VariablesInAllowedPositionRule(ValidationContext context) : ValidationRule(context)
{
    public override void VisitReach(OperationReach reach)
    {
        if (reach.VariableDefinitions.Count == 0)
        {
            return;
        }

        foreach (var definition in reach.Definitions)
        {
            foreach (var usage in definition.Variables)
            {
                if (reach.VariableDefinitions.TryGetValue(usage.Node.Name.Value, out var variable))
                {
                    Check(variable, usage);
                }
            }
        }
    }

    private void Check(VariableDefinitionNode definition, VariableUsage usage)
    {
        if (usage.LocationType is not { } locationType || Context.Schema.Resolve(definition.Type) is not { } variableType)
        {
            return;
        }

        var name = definition.Variable.Name.Value;
        if (!IsUsageAllowed(definition, variableType, locationType, usage.HasDefaultValue))
        {
            Context.ReportError($"Variable \"${name}\" of type \"{variableType}\" used in position expecting type \"{locationType}\".", definition, usage.Node);
        }
        else if (usage.OneOfType is { } oneOf && variableType is not NonNullType)
        {
            Context.ReportError($"Variable \"${name}\" is of type \"{variableType}\" but must be non-nullable to be used for OneOf Input Object \"{oneOf}\".", definition, usage.Node);
        }
    }

    /// <remarks>https://spec.graphql.org/September2025/#IsVariableUsageAllowed()</remarks>
    private bool IsUsageAllowed(VariableDefinitionNode definition, GraphQLType variableType, GraphQLType locationType, bool hasLocationDefault)
    {
        if (locationType is not NonNullType || variableType is NonNullType)
        {
            return Context.Schema.IsSubType(locationType, variableType);
        }

        var hasNonNullDefault = definition.DefaultValue is not (null or NullValueNode);
        return (hasNonNullDefault || hasLocationDefault) && Context.Schema.IsSubType(locationType.NullableType, variableType);
    }
}
