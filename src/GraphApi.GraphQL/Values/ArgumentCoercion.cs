using System.Collections.Immutable;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;

namespace GraphApi.GraphQL.Values;

/// <summary>The values of the arguments of a field or directive.</summary>
/// <remarks>https://spec.graphql.org/September2025/#CoerceArgumentValues()</remarks>
public static class ArgumentCoercion
{
    /// <summary>The arguments that have a value, given or default, in the order of their definitions.</summary>
    /// <param name="definitions">The arguments that there are.</param>
    /// <param name="nodes">The arguments that are given.</param>
    /// <param name="variables">The variables of the request.</param>
    /// <param name="location">Where the field or directive is, for an argument that is missing.</param>
    /// <param name="errors">Everything that is wrong with the arguments.</param>
    public static ImmutableArray<KeyValuePair<string, Value>> Coerce(
        DefinitionList<InputValueDefinition> definitions,
        ImmutableArray<ArgumentNode> nodes,
        CoercedVariables variables,
        Location location,
        out ImmutableArray<CoercionError> errors)
    {
        errors = [];
        if (definitions.Count == 0)
        {
            return [];
        }

        var problems = new List<CoercionError>();
        var values = ImmutableArray.CreateBuilder<KeyValuePair<string, Value>>(definitions.Count);
        foreach (var definition in definitions)
        {
            var node = nodes.FirstOrDefault(argument => argument.Name.Value == definition.Name);
            if (Coerce(definition, node, (variables, location), problems) is { } value)
            {
                values.Add(new(definition.Name, value));
            }
        }

        errors = [.. problems];
        return values.DrainToImmutable();
    }

    private static Value? Coerce(
        InputValueDefinition definition,
        ArgumentNode? node,
        (CoercedVariables Variables, Location Location) context,
        List<CoercionError> problems)
    {
        var absentVariable = (node?.Value as VariableNode)?.Name.Value;
        if (absentVariable is not null && context.Variables.TryGet(absentVariable, out _))
        {
            absentVariable = null;
        }

        if (node is not null && absentVariable is null)
        {
            return LiteralCoercion.Coerce(node.Value, definition.Type, context.Variables, problems);
        }

        if (definition.IsRequired)
        {
            var reason = absentVariable is null
                ? "was not provided."
                : $"was provided the variable \"${absentVariable}\" which was not provided a runtime value.";
            problems.Add(new CoercionError(
                $"Argument \"{definition.Name}\" of required type \"{definition.Type}\" {reason}", node?.Value.Location ?? context.Location));
        }

        return definition.DefaultValue;
    }
}
