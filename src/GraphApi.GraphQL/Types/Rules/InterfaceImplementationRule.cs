using GraphApi.GraphQL.Types.Building;

namespace GraphApi.GraphQL.Types.Rules;

/// <summary>A type that implements an interface has its fields, with types no wider and arguments the same or optional.</summary>
/// <remarks>https://spec.graphql.org/September2025/#IsValidImplementation()</remarks>
internal sealed class InterfaceImplementationRule
{
    private readonly Schema _schema;
    private readonly SchemaErrors _errors;

    private InterfaceImplementationRule(Schema schema, SchemaErrors errors)
    {
        _schema = schema;
        _errors = errors;
    }

    public static void Check(Schema schema, SchemaErrors errors)
    {
        var rule = new InterfaceImplementationRule(schema, errors);
        foreach (var type in SchemaWalk.OwnTypes(schema).OfType<ImplementingType>())
        {
            foreach (var @interface in type.Interfaces)
            {
                rule.CheckAncestors(type, @interface);
                rule.CheckFields(type, @interface);
            }
        }
    }

    private void CheckAncestors(ImplementingType type, InterfaceType @interface)
    {
        foreach (var ancestor in @interface.Interfaces)
        {
            if (ReferenceEquals(ancestor, type))
            {
                _errors.Add($"Type {type} cannot implement {@interface} because it would create a circular reference.", type.Location);
            }
            else if (!type.Interfaces.Contains(ancestor))
            {
                _errors.Add($"Type {type} must implement {ancestor} because it is implemented by {@interface}.", type.Location);
            }
        }
    }

    private void CheckFields(ImplementingType type, InterfaceType @interface)
    {
        foreach (var expected in @interface.Fields)
        {
            var name = $"{@interface}.{expected.Name}";
            if (type.Fields.Find(expected.Name) is not { } field)
            {
                _errors.Add($"Interface field {name} expected but {type} does not provide it.", type.Location, expected.Location);
                continue;
            }

            if (!_schema.IsSubType(expected.Type, field.Type))
            {
                _errors.Add(
                    $"Interface field {name} expects type {expected.Type} but {type}.{field.Name} is type {field.Type}.",
                    field.Location,
                    expected.Location);
            }

            CheckArguments((expected, name), (field, $"{type}.{field.Name}"));
            if (field.IsDeprecated && !expected.IsDeprecated)
            {
                _errors.Add(
                    $"Interface field {name} is not deprecated, so implementation field {type}.{field.Name} must not be deprecated.",
                    field.Location);
            }
        }
    }

    private void CheckArguments((FieldDefinition Field, string Name) expected, (FieldDefinition Field, string Name) actual)
    {
        foreach (var wanted in expected.Field.Arguments)
        {
            var name = $"{expected.Name}({wanted.Name}:)";
            if (actual.Field.Arguments.Find(wanted.Name) is not { } argument)
            {
                _errors.Add(
                    $"Interface field argument {name} expected but {actual.Name} does not provide it.",
                    actual.Field.Location,
                    wanted.Location);
            }
            else if (!GraphQLType.AreEqual(wanted.Type, argument.Type))
            {
                _errors.Add(
                    $"Interface field argument {name} expects type {wanted.Type} but {actual.Name}({argument.Name}:) is type {argument.Type}.",
                    argument.Location,
                    wanted.Location);
            }
        }

        foreach (var argument in actual.Field.Arguments)
        {
            if (argument.IsRequired && expected.Field.Arguments.Find(argument.Name) is null)
            {
                _errors.Add(
                    $"Argument \"{actual.Name}({argument.Name}:)\" must not be required type \"{argument.Type}\" "
                    + $"if not provided by the Interface field \"{expected.Name}\".",
                    argument.Location,
                    expected.Field.Location);
            }
        }
    }
}
