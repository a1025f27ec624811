using System.Collections.Immutable;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;

namespace GraphApi.Model.Reading;

/// <summary>Checks the directives at one place of a model file against their definitions.</summary>
internal sealed class DirectiveReader(IssueList issues)
{
    /// <summary>The known directives among those given, by name.</summary>
    public Dictionary<string, DirectiveUse> Read(ImmutableArray<DirectiveNode> directives, DirectiveLocation location)
    {
        var uses = new Dictionary<string, DirectiveUse>(StringComparer.Ordinal);
        foreach (var directive in directives)
        {
            var name = directive.Name.Value;
            if (!BuiltInDefinitions.Directives.TryGetValue(name, out var definition))
            {
                issues.Add(directive, $"There is no directive \"@{name}\". There are {BuiltInDefinitions.DirectiveList}.");
                continue;
            }

            if (definition.Locations[0].Value != DirectiveLocationNames.Of(location))
            {
                issues.Add(directive, $"\"@{name}\" cannot stand here; its place is {definition.Locations[0].Value}.");
                continue;
            }

            if (!uses.TryAdd(name, new DirectiveUse(directive)))
            {
                issues.Add(directive, $"\"@{name}\" stands here twice.");
                continue;
            }

            CheckArguments(directive, definition);
        }

        return uses;
    }

    private void CheckArguments(DirectiveNode directive, DirectiveDefinitionNode definition)
    {
        var name = directive.Name.Value;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var argument in directive.Arguments)
        {
            var parameter = definition.Arguments.FirstOrDefault(a => a.Name.Value == argument.Name.Value);
            if (parameter is null)
            {
                var known = definition.Arguments.Select(a => a.Name.Value);
                issues.Add(argument, $"\"@{name}\" has no argument \"{argument.Name.Value}\".{Suggestions.DidYouMean(argument.Name.Value, known)}");
            }
            else if (!seen.Add(argument.Name.Value))
            {
                issues.Add(argument, $"Argument \"{argument.Name.Value}\" of \"@{name}\" is given twice.");
            }
            else
            {
                CheckValue(name, argument, parameter.Type);
            }
        }

        foreach (var parameter in definition.Arguments)
        {
            if (parameter is { Type: NonNullTypeNode, DefaultValue: null } && !seen.Contains(parameter.Name.Value))
            {
                issues.Add(directive, $"\"@{name}\" needs the argument \"{parameter.Name.Value}\".");
            }
        }
    }

    private void CheckValue(string directive, ArgumentNode argument, TypeNode type)
    {
        var typeName = AstPrinter.Print(type).TrimEnd('!');
        var expected = typeName switch
        {
            "String" => argument.Value is StringValueNode { Value: not "" } || AllowsEmpty(directive, argument) ? null : "a text that is not empty",
            "Boolean" => argument.Value is BooleanValueNode ? null : "true or false",
            _ => CheckMember(argument.Value, BuiltInDefinitions.Enums[typeName]),
        };
        if (expected is not null)
        {
            issues.Add(argument.Value, $"Argument \"{argument.Name.Value}\" of \"@{directive}\" must be {expected}; found {AstPrinter.Print(argument.Value)}.");
        }
    }

    private static string? CheckMember(ValueNode value, EnumTypeDefinitionNode type)
    {
        var members = type.Values.Select(member => member.Name.Value).ToList();
        return value is EnumValueNode member && members.Contains(member.Value) ? null : "one of " + string.Join(", ", members);
    }

    /// <summary>A value that reads as nothing inside a label is the purpose of <c>@text(value: "")</c>.</summary>
    private static bool AllowsEmpty(string directive, ArgumentNode argument) => directive == "text" && argument.Value is StringValueNode;
}
