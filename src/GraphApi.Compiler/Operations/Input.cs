using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;
using GraphApi.GraphQL.Values;
using GraphApi.Plan.Operands;

namespace GraphApi.Compiler.Operations;

/// <summary>
/// A given argument or a place inside one: a literal of the document, or a place in a variable. Its structure is read when the plan is made;
/// its values become operands.
/// </summary>
internal sealed class Input
{
    private readonly GraphQLType _type;
    private readonly VariableReader _variables;

    /// <summary>The literal; null for a place in a variable.</summary>
    private readonly ValueNode? _literal;

    private readonly Operand.Variable? _operand;
    private readonly Value? _value;

    private Input(ValueNode literal, GraphQLType type, VariableReader variables)
    {
        _literal = literal;
        _type = type;
        _variables = variables;
    }

    private Input(Operand.Variable operand, Value value, GraphQLType type, VariableReader variables)
    {
        _operand = operand;
        _value = value;
        _type = type;
        _variables = variables;
    }

    /// <summary>The input that a literal stands for; null where it is a variable that was not given.</summary>
    public static Input? Of(ValueNode literal, GraphQLType type, VariableReader variables)
    {
        if (literal is not VariableNode variable)
        {
            return new Input(literal, type, variables);
        }

        var name = variable.Name.Value;
        return variables.Find(name) is { } value ? new Input(variables.Operand(name), value, type, variables) : null;
    }

    public bool IsNull => _literal is NullValueNode || _value is NullValue;

    /// <summary>The given fields of an input object, as given; those that hold an absent variable are not.</summary>
    public IEnumerable<(string Name, Input Input)> Fields
    {
        get
        {
            var type = (InputObjectType)_type.Named;
            if (_literal is ObjectValueNode literal)
            {
                foreach (var member in literal.Fields)
                {
                    if (Of(member.Value, type.Fields.Find(member.Name.Value)!.Type, _variables) is { } input)
                    {
                        yield return (member.Name.Value, input);
                    }
                }
            }

            if (_value is ObjectValue fields)
            {
                foreach (var member in fields.Fields)
                {
                    var inner = _operand! with { Path = _operand.Path.Add(OperandStep.ToField(member.Key)) };
                    yield return (member.Key, new Input(inner, member.Value, type.Fields.Find(member.Key)!.Type, _variables));
                }
            }
        }
    }

    /// <summary>The items of a list; a single value stands for a list of one, as GraphQL has it.</summary>
    public IEnumerable<Input> Items
    {
        get
        {
            var type = ((ListType)_type.NullableType).OfType;
            if (_literal is ListValueNode literal)
            {
                return literal.Values.Select(item => Of(item, type, _variables)).OfType<Input>();
            }

            return _value is ListValue list
                ? list.Items.Select((item, index) => new Input(_operand! with { Path = _operand.Path.Add(OperandStep.ToItem(index)) }, item, type, _variables))
                : [_literal is null ? new Input(_operand!, _value!, type, _variables) : new Input(_literal, type, _variables)];
        }
    }

    /// <summary>A value that decides the plan itself: a boolean or an enum value.</summary>
    public Value Structural => _value ?? Coerce();

    /// <summary>The value as an operand, whatever it is in a request.</summary>
    public Operand ToOperand()
    {
        if (_operand is not null)
        {
            return _operand;
        }

        return _literal is ListValueNode list && list.Values.Any(item => item is VariableNode)
            ? new Operand.Items([.. Items.Select(item => item.ToOperand())])
            : new Operand.Constant(Coerce());
    }

    /// <summary>The literal without variables in it; validation has checked that it fits.</summary>
    private Value Coerce()
    {
        var errors = new List<CoercionError>();
        return LiteralCoercion.Coerce(_literal!, _type, _variables.Values, errors)
            ?? throw new InvalidOperationException($"The literal {_literal} passed validation and does not fit {_type}: {string.Join(" ", errors)}");
    }
}
