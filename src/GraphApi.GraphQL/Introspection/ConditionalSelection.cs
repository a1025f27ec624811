using System.Collections.Immutable;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Values;

namespace GraphApi.GraphQL.Introspection;

/// <summary>Whether <c>@skip</c> and <c>@include</c> let a selection take part.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec--skip</remarks>
public static class ConditionalSelection
{
    public static bool Includes(SelectionNode selection, CoercedVariables variables)
    {
        foreach (var directive in selection.Directives)
        {
            var excludesOn = directive.Name.Value switch
            {
                "skip" => true,
                "include" => false,
                _ => (bool?)null,
            };
            if (excludesOn is not null && Condition(directive.Arguments, variables) == excludesOn)
            {
                return false;
            }
        }

        return true;
    }

    private static bool? Condition(ImmutableArray<ArgumentNode> arguments, CoercedVariables variables)
    {
        foreach (var argument in arguments)
        {
            if (argument.Name.Value == "if")
            {
                return argument.Value switch
                {
                    BooleanValueNode literal => literal.Value,
                    VariableNode variable when variables.TryGet(variable.Name.Value, out var value) => (value as BooleanValue)?.Value,
                    _ => null,
                };
            }
        }

        return null;
    }
}
