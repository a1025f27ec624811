using GraphApi.GraphQL.Types.Building;

namespace GraphApi.GraphQL.Types.Rules;

/// <summary>Objects and interfaces have fields; a field yields an output type and takes arguments of input types.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Objects.Type-Validation</remarks>
internal static class FieldsRule
{
    public static void Check(Schema schema, SchemaErrors errors)
    {
        foreach (var type in SchemaWalk.OwnTypes(schema).OfType<ImplementingType>())
        {
            if (type.Fields.Count == 0)
            {
                errors.Add($"Type {type} must define one or more fields.", type.Location);
            }

            foreach (var field in type.Fields)
            {
                if (!field.Type.IsOutputType)
                {
                    errors.Add($"The type of {type}.{field.Name} must be Output Type but got: {field.Type}.", field.Location);
                }

                CheckArguments(field.Arguments, $"{type}.{field.Name}", errors);
            }
        }

        foreach (var directive in SchemaWalk.OwnDirectives(schema))
        {
            CheckArguments(directive.Arguments, $"@{directive.Name}", errors);
        }
    }

    private static void CheckArguments(DefinitionList<InputValueDefinition> arguments, string owner, SchemaErrors errors)
    {
        foreach (var argument in arguments)
        {
            if (!argument.Type.IsInputType)
            {
                errors.Add($"The type of {owner}({argument.Name}:) must be Input Type but got: {argument.Type}.", argument.Location);
            }
        }
    }
}
