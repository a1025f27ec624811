using System.Collections.Immutable;
using GraphApi.GraphQL.Types;

namespace GraphApi.GraphQL.Introspection;

public sealed partial class IntrospectionWriter
{
    /// <remarks>https://spec.graphql.org/September2025/#sec-The-__Type-Type</remarks>
    private void WriteType(IntrospectionField parent, GraphQLType? type)
    {
        if (type is null)
        {
            _json.WriteNullValue();
            return;
        }

        _json.WriteStartObject();
        foreach (var field in parent.Selections)
        {
            _json.WritePropertyName(field.ResponseName);
            WriteTypeField(field, type);
        }

        _json.WriteEndObject();
    }

    private void WriteTypeField(IntrospectionField field, GraphQLType type)
    {
        switch (field.Name)
        {
            case "__typename":
                _json.WriteStringValue("__Type");
                break;
            case "kind":
                _json.WriteStringValue(KindOf(type));
                break;
            case "name":
                WriteText((type as NamedType)?.Name);
                break;
            case "description":
                WriteText((type as NamedType)?.Description);
                break;
            case "specifiedByURL":
                WriteText((type as ScalarType)?.SpecifiedByUrl);
                break;
            case "ofType":
                WriteType(field, (type as ListType)?.OfType ?? (type as NonNullType)?.OfType);
                break;
            case "isOneOf" when type is InputObjectType input:
                _json.WriteBooleanValue(input.IsOneOf);
                break;
            case "fields" when type is ImplementingType implementing:
                WriteList(field, implementing.Fields, static (writer, field, item) => writer.WriteField(field, item), static item => item.IsDeprecated);
                break;
            case "interfaces" when type is ImplementingType implementing:
                WriteTypes(field, implementing.Interfaces);
                break;
            case "possibleTypes" when type is CompositeType { IsAbstract: true } composite:
                WriteTypes(field, _schema.PossibleTypes(composite));
                break;
            case "enumValues" when type is EnumType @enum:
                WriteList(field, @enum.Values, static (writer, field, item) => writer.WriteEnumValue(field, item), static item => item.IsDeprecated);
                break;
            case "inputFields" when type is InputObjectType input:
                WriteInputValues(field, input.Fields);
                break;
            case "isOneOf" or "fields" or "interfaces" or "possibleTypes" or "enumValues" or "inputFields":
                _json.WriteNullValue();
                break;
            default:
                throw Unknown("__Type", field);
        }
    }

    private static string KindOf(GraphQLType type) => type switch
    {
        ScalarType => "SCALAR",
        ObjectType => "OBJECT",
        InterfaceType => "INTERFACE",
        UnionType => "UNION",
        EnumType => "ENUM",
        InputObjectType => "INPUT_OBJECT",
        ListType => "LIST",
        NonNullType => "NON_NULL",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Not a kind of type."),
    };

    /// <remarks>https://spec.graphql.org/September2025/#sec-The-__Field-Type</remarks>
    private void WriteField(IntrospectionField parent, FieldDefinition definition)
    {
        _json.WriteStartObject();
        foreach (var field in parent.Selections)
        {
            _json.WritePropertyName(field.ResponseName);
            switch (field.Name)
            {
                case "__typename":
                    _json.WriteStringValue("__Field");
                    break;
                case "name":
                    _json.WriteStringValue(definition.Name);
                    break;
                case "description":
                    WriteText(definition.Description);
                    break;
                case "args":
                    WriteInputValues(field, definition.Arguments);
                    break;
                case "type":
                    WriteType(field, definition.Type);
                    break;
                case "isDeprecated":
                    _json.WriteBooleanValue(definition.IsDeprecated);
                    break;
                case "deprecationReason":
                    WriteText(definition.DeprecationReason);
                    break;
                default:
                    throw Unknown("__Field", field);
            }
        }

        _json.WriteEndObject();
    }

    /// <remarks>https://spec.graphql.org/September2025/#sec-The-__InputValue-Type</remarks>
    private void WriteInputValue(IntrospectionField parent, InputValueDefinition definition)
    {
        _json.WriteStartObject();
        foreach (var field in parent.Selections)
        {
            _json.WritePropertyName(field.ResponseName);
            switch (field.Name)
            {
                case "__typename":
                    _json.WriteStringValue("__InputValue");
                    break;
                case "name":
                    _json.WriteStringValue(definition.Name);
                    break;
                case "description":
                    WriteText(definition.Description);
                    break;
                case "type":
                    WriteType(field, definition.Type);
                    break;
                case "defaultValue":
                    WriteText(definition.DefaultValueNode?.ToString());
                    break;
                case "isDeprecated":
                    _json.WriteBooleanValue(definition.IsDeprecated);
                    break;
                case "deprecationReason":
                    WriteText(definition.DeprecationReason);
                    break;
                default:
                    throw Unknown("__InputValue", field);
            }
        }

        _json.WriteEndObject();
    }

    /// <remarks>https://spec.graphql.org/September2025/#sec-The-__EnumValue-Type</remarks>
    private void WriteEnumValue(IntrospectionField parent, EnumValueDefinition definition)
    {
        _json.WriteStartObject();
        foreach (var field in parent.Selections)
        {
            _json.WritePropertyName(field.ResponseName);
            switch (field.Name)
            {
                case "__typename":
                    _json.WriteStringValue("__EnumValue");
                    break;
                case "name":
                    _json.WriteStringValue(definition.Name);
                    break;
                case "description":
                    WriteText(definition.Description);
                    break;
                case "isDeprecated":
                    _json.WriteBooleanValue(definition.IsDeprecated);
                    break;
                case "deprecationReason":
                    WriteText(definition.DeprecationReason);
                    break;
                default:
                    throw Unknown("__EnumValue", field);
            }
        }

        _json.WriteEndObject();
    }

    private void WriteTypes<T>(IntrospectionField field, ImmutableArray<T> types)
        where T : NamedType => WriteList(field, types, static (writer, field, type) => writer.WriteType(field, type));

    private void WriteInputValues(IntrospectionField field, DefinitionList<InputValueDefinition> values) =>
        WriteList(field, values, static (writer, field, value) => writer.WriteInputValue(field, value), static value => value.IsDeprecated);

    /// <summary>A list that leaves out what is deprecated unless the field asks for it.</summary>
    private void WriteList<T>(
        IntrospectionField field,
        DefinitionList<T> items,
        Action<IntrospectionWriter, IntrospectionField, T> write,
        Func<T, bool> isDeprecated)
        where T : class, INamed =>
        WriteList(field, field.Arguments.IncludeDeprecated ? items : items.Where(item => !isDeprecated(item)), write);
}
