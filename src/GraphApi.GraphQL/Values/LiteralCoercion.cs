using System.Collections.Immutable;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;

namespace GraphApi.GraphQL.Values;

/// <summary>Turns a literal into a value of an input type, collecting every reason why it cannot.</summary>
/// <remarks>
/// Input coercion of each kind of type: https://spec.graphql.org/September2025/#sec-Input-Objects.Input-Coercion and its
/// neighbours; variables inside literals: https://spec.graphql.org/September2025/#CoerceArgumentValues()
/// </remarks>
public sealed class LiteralCoercion
{
    private readonly CoercedVariables? _variables;
    private readonly ICollection<CoercionError> _errors;

    private LiteralCoercion(CoercedVariables? variables, ICollection<CoercionError> errors)
    {
        _variables = variables;
        _errors = errors;
    }

    /// <summary>The value of a literal; null when it is a variable that is absent, and also when there were errors.</summary>
    public static Value? Coerce(ValueNode node, GraphQLType type, CoercedVariables variables, ICollection<CoercionError> errors) =>
        new LiteralCoercion(variables, errors).Coerce(node, type);

    /// <summary>Reports what is wrong with a literal before its variables are known; variables pass, whatever their type.</summary>
    public static void Check(ValueNode node, GraphQLType type, ICollection<CoercionError> errors) =>
        new LiteralCoercion(null, errors).Coerce(node, type);

    private Value? Coerce(ValueNode node, GraphQLType type)
    {
        if (node is VariableNode variable)
        {
            return CoerceVariable(variable, type);
        }

        if (node is NullValueNode)
        {
            return type is NonNullType ? Fail(Mismatch(node, type), node) : NullValue.Instance;
        }

        return type.NullableType switch
        {
            ListType list => CoerceList(node, list),
            InputObjectType inputObject => CoerceObject(node, inputObject),
            EnumType @enum => CoerceEnum(node, @enum),
            ScalarType scalar => CoerceScalar(node, scalar),
            var other => Fail($"Type \"{other}\" is not an input type.", node),
        };
    }

    /// <summary>A variable's value was coerced to the variable's own type, which validation compared with the type here.</summary>
    private Value? CoerceVariable(VariableNode node, GraphQLType type)
    {
        if (_variables is null)
        {
            return NullValue.Instance;
        }

        _variables.TryGet(node.Name.Value, out var value);
        return type is NonNullType && value is NullValue
            ? Fail($"Expected value of non-null type \"{type}\", but variable \"${node.Name.Value}\" is null.", node)
            : value;
    }

    /// <remarks>https://spec.graphql.org/September2025/#sec-List.Input-Coercion</remarks>
    private ListValue? CoerceList(ValueNode node, ListType type)
    {
        if (node is not ListValueNode list)
        {
            return Coerce(node, type.OfType) is { } single ? new ListValue([single]) : null;
        }

        var items = ImmutableArray.CreateBuilder<Value>(list.Values.Length);
        foreach (var itemNode in list.Values)
        {
            items.Add(Coerce(itemNode, type.OfType) ?? AbsentItem(itemNode, type.OfType));
        }

        return new ListValue(items.MoveToImmutable());
    }

    /// <summary>An absent variable in a list stands for null.</summary>
    private NullValue AbsentItem(ValueNode node, GraphQLType type)
    {
        if (node is VariableNode variable && type is NonNullType && _variables?.TryGet(variable.Name.Value, out _) == false)
        {
            Fail($"Expected value of non-null type \"{type}\", but variable \"${variable.Name.Value}\" was not provided.", node);
        }

        return NullValue.Instance;
    }

    /// <remarks>https://spec.graphql.org/September2025/#sec-Input-Objects.Input-Coercion</remarks>
    private ObjectValue? CoerceObject(ValueNode node, InputObjectType type)
    {
        if (node is not ObjectValueNode literal)
        {
            Fail(Mismatch(node, type), node);
            return null;
        }

        foreach (var field in literal.Fields)
        {
            if (type.Fields.Find(field.Name.Value) is null)
            {
                var suggestion = Suggestions.DidYouMean(field.Name.Value, type.Fields.Names);
                Fail($"Field \"{field.Name.Value}\" is not defined by type \"{type}\".{suggestion}", field);
            }
        }

        var fields = ImmutableArray.CreateBuilder<KeyValuePair<string, Value>>(type.Fields.Count);
        foreach (var definition in type.Fields)
        {
            if (CoerceField(literal, type, definition) is { } value)
            {
                fields.Add(new(definition.Name, value));
            }
        }

        if (type.IsOneOf)
        {
            CheckOneOf(literal, type);
        }

        return new ObjectValue(fields.DrainToImmutable());
    }

    private Value? CoerceField(ObjectValueNode literal, InputObjectType type, InputValueDefinition definition)
    {
        foreach (var field in literal.Fields)
        {
            if (field.Name.Value == definition.Name && !IsAbsent(field.Value))
            {
                return Coerce(field.Value, definition.Type);
            }
        }

        if (definition.IsRequired)
        {
            Fail($"Field \"{type}.{definition.Name}\" of required type \"{definition.Type}\" was not provided.", literal);
        }

        return definition.DefaultValue;
    }

    private bool IsAbsent(ValueNode node) =>
        node is VariableNode variable && _variables is not null && !_variables.TryGet(variable.Name.Value, out _);

    /// <remarks>https://spec.graphql.org/September2025/#sec-OneOf-Input-Objects.Input-Coercion</remarks>
    private void CheckOneOf(ObjectValueNode literal, InputObjectType type)
    {
        if (literal.Fields.Length != 1)
        {
            Fail($"OneOf Input Object \"{type}\" must specify exactly one key.", literal);
            return;
        }

        var field = literal.Fields[0];
        var isNull = field.Value is NullValueNode
            || (field.Value is VariableNode variable && _variables is not null
                && (!_variables.TryGet(variable.Name.Value, out var value) || value is NullValue));
        if (isNull)
        {
            Fail($"Field \"{type}.{field.Name.Value}\" must be non-null.", field.Value);
        }
    }

    /// <remarks>https://spec.graphql.org/September2025/#sec-Enums.Input-Coercion</remarks>
    private Value? CoerceEnum(ValueNode node, EnumType type)
    {
        if (node is EnumValueNode @enum)
        {
            return type.Values.Find(@enum.Value)?.Value ?? Fail(EnumMessages.UnknownValue(type, @enum.Value), node);
        }

        var text = (node as StringValueNode)?.Value;
        return Fail(EnumMessages.NotAnEnumValue(type, Excerpt.Of(node.ToString()), text), node);
    }

    private Value? CoerceScalar(ValueNode node, ScalarType type)
    {
        if (type.Kind == ScalarKind.Id && node is IntValueNode id)
        {
            return new StringValue(id.Value);
        }

        var input = UntypedLiteral.Read(node, _variables);
        if (input is null)
        {
            return Fail(Mismatch(node, type), node);
        }

        if (type.Coerce(input, out var value, out var error))
        {
            return value;
        }

        var message = type.IsSpecified
            ? SpecifiedScalars.Refusal(type.Kind, input, Excerpt.Of(node.ToString()))
            : $"{Mismatch(node, type)[..^1]}; {error}";
        return Fail(message, node);
    }

    private static string Mismatch(ValueNode node, GraphQLType type) =>
        $"Expected value of type \"{type}\", found {Excerpt.Of(node.ToString())}.";

    private Value? Fail(string message, AstNode node)
    {
        _errors.Add(new CoercionError(message, node.Location));
        return null;
    }
}
