using GraphApi.GraphQL.Types.Building;

namespace GraphApi.GraphQL.Types.Rules;

/// <summary>Input objects have fields of input types; those of a OneOf are nullable and have no default.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Input-Objects.Type-Validation</remarks>
internal static class InputObjectsRule
{
    public static void Check(Schema schema, SchemaErrors errors)
    {
        foreach (var type in SchemaWalk.OwnTypes(schema).OfType<InputObjectType>())
        {
            if (type.Fields.Count == 0)
            {
                errors.Add($"Input Object type {type} must define one or more fields.", type.Location);
            }

            foreach (var field in type.Fields)
            {
                if (!field.Type.IsInputType)
                {
                    errors.Add($"The type of {type}.{field.Name} must be Input Type but got: {field.Type}.", field.Location);
                }

                if (type.IsOneOf && field.Type is NonNullType)
                {
                    errors.Add($"OneOf input field {type}.{field.Name} must be nullable.", field.Location);
                }

                if (type.IsOneOf && field.DefaultValueNode is not null)
                {
                    errors.Add($"OneOf input field {type}.{field.Name} cannot have a default value.", field.Location);
                }
            }
        }
    }
}
