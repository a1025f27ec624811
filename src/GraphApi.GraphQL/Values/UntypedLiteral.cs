using System.Collections.Immutable;
using System.Globalization;
using GraphApi.GraphQL.Language;

namespace GraphApi.GraphQL.Values;

/// <summary>Reads a literal without a type, for scalars to judge.</summary>
internal static class UntypedLiteral
{
    /// <summary>The value as written; null for a number that no double can hold and for an absent variable.</summary>
    public static Value? Read(ValueNode node, CoercedVariables? variables)
    {
        switch (node)
        {
            case NullValueNode:
                return NullValue.Instance;
            case BooleanValueNode n:
                return BooleanValue.Of(n.Value);
            case StringValueNode n:
                return new StringValue(n.Value);
            case EnumValueNode n:
                return new EnumValue(n.Value);
            case IntValueNode n when int.TryParse(n.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number):
                return new IntValue(number);
            case IntValueNode n:
                return ReadFloat(n.Value);
            case FloatValueNode n:
                return ReadFloat(n.Value);
            case VariableNode n:
                return variables is null ? NullValue.Instance : variables.TryGet(n.Name.Value, out var value) ? value : null;
            case ListValueNode n:
                return ReadList(n, variables);
            case ObjectValueNode n:
                return ReadObject(n, variables);
            default:
                throw new ArgumentOutOfRangeException(nameof(node), node.GetType(), "Not a kind of value.");
        }
    }

    private static FloatValue? ReadFloat(string text)
    {
        var number = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsFinite(number) ? new FloatValue(number) : null;
    }

    private static ListValue? ReadList(ListValueNode node, CoercedVariables? variables)
    {
        var items = ImmutableArray.CreateBuilder<Value>(node.Values.Length);
        foreach (var itemNode in node.Values)
        {
            var item = Read(itemNode, variables);
            if (item is null && itemNode is not VariableNode)
            {
                return null;
            }

            items.Add(item ?? NullValue.Instance);
        }

        return new ListValue(items.MoveToImmutable());
    }

    private static ObjectValue? ReadObject(ObjectValueNode node, CoercedVariables? variables)
    {
        var fields = ImmutableArray.CreateBuilder<KeyValuePair<string, Value>>(node.Fields.Length);
        foreach (var field in node.Fields)
        {
            var value = Read(field.Value, variables);
            if (value is null && field.Value is not VariableNode)
            {
                return null;
            }

            if (value is not null)
            {
                fields.Add(new(field.Name.Value, value));
            }
        }

        return new ObjectValue(fields.DrainToImmutable());
    }
}
