using System.Collections.Immutable;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types.Building;
using GraphApi.GraphQL.Values;

namespace GraphApi.GraphQL.Types.Rules;

/// <summary>Directives in a type system document are defined, allowed where they stand, not repeated and given fitting arguments.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Validation.Directives</remarks>
internal sealed class AppliedDirectivesRule
{
    private readonly Schema _schema;
    private readonly SchemaErrors _errors;

    private AppliedDirectivesRule(Schema schema, SchemaErrors errors)
    {
        _schema = schema;
        _errors = errors;
    }

    public static void Check(Schema schema, SchemaErrors errors)
    {
        var rule = new AppliedDirectivesRule(schema, errors);
        rule.Check(schema.AppliedDirectives, DirectiveLocation.Schema);
        foreach (var type in SchemaWalk.OwnTypes(schema))
        {
            rule.Check(type);
        }

        foreach (var directive in SchemaWalk.OwnDirectives(schema))
        {
            rule.Check(directive.Arguments, DirectiveLocation.ArgumentDefinition);
        }
    }

    private void Check(NamedType type)
    {
        Check(type.AppliedDirectives, LocationOf(type));
        switch (type)
        {
            case ImplementingType implementing:
                foreach (var field in implementing.Fields)
                {
                    Check(field.AppliedDirectives, DirectiveLocation.FieldDefinition);
                    Check(field.Arguments, DirectiveLocation.ArgumentDefinition);
                }

                break;
            case EnumType @enum:
                foreach (var value in @enum.Values)
                {
                    Check(value.AppliedDirectives, DirectiveLocation.EnumValue);
                }

                break;
            case InputObjectType input:
                Check(input.Fields, DirectiveLocation.InputFieldDefinition);
                break;
        }
    }

    private void Check(DefinitionList<InputValueDefinition> values, DirectiveLocation location)
    {
        foreach (var value in values)
        {
            Check(value.AppliedDirectives, location);
        }
    }

    private void Check(ImmutableArray<DirectiveNode> nodes, DirectiveLocation location)
    {
        var seen = new Dictionary<string, DirectiveNode>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            var name = node.Name.Value;
            if (_schema.Directives.Find(name) is not { } definition)
            {
                _errors.Add($"Unknown directive \"@{name}\".{Suggestions.DidYouMean(name, _schema.Directives.Names)}", node.Location);
                continue;
            }

            if (!definition.Locations.Contains(location))
            {
                _errors.Add($"Directive \"@{name}\" may not be used on {DirectiveLocationNames.Of(location)}.", node.Location);
            }

            if (!seen.TryAdd(name, node) && !definition.IsRepeatable)
            {
                _errors.Add($"The directive \"@{name}\" can only be used once at this location.", seen[name].Location, node.Location);
            }

            CheckArguments(node, definition);
        }
    }

    private void CheckArguments(DirectiveNode node, DirectiveDefinition definition)
    {
        var given = new HashSet<string>(StringComparer.Ordinal);
        foreach (var argument in node.Arguments)
        {
            var name = argument.Name.Value;
            if (!given.Add(name))
            {
                _errors.Add($"There can be only one argument named \"{name}\".", argument.Name.Location);
            }
            else if (definition.Arguments.Find(name) is { } known)
            {
                CheckValue(argument, known);
            }
            else
            {
                var suggestion = Suggestions.DidYouMean(name, definition.Arguments.Names);
                _errors.Add($"Unknown argument \"{name}\" on directive \"@{definition.Name}\".{suggestion}", argument.Location);
            }
        }

        foreach (var argument in definition.Arguments)
        {
            if (argument.IsRequired && !given.Contains(argument.Name))
            {
                _errors.Add(
                    $"Argument \"@{definition.Name}({argument.Name}:)\" of type \"{argument.Type}\" is required, but it was not provided.",
                    node.Location);
            }
        }
    }

    private void CheckValue(ArgumentNode argument, InputValueDefinition definition)
    {
        if (!definition.Type.IsInputType)
        {
            return;
        }

        var problems = new List<CoercionError>();
        LiteralCoercion.Check(argument.Value, definition.Type, problems);
        foreach (var problem in problems)
        {
            _errors.Add(problem.Message, problem.Location);
        }
    }

    private static DirectiveLocation LocationOf(NamedType type) => type switch
    {
        ScalarType => DirectiveLocation.Scalar,
        ObjectType => DirectiveLocation.Object,
        InterfaceType => DirectiveLocation.Interface,
        UnionType => DirectiveLocation.Union,
        EnumType => DirectiveLocation.Enum,
        InputObjectType => DirectiveLocation.InputObject,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Not a kind of type."),
    };
}
