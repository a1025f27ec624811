using System.Collections.Immutable;
using GraphApi.GraphQL.Language;

namespace GraphApi.GraphQL.Validation.Merging;

/// <summary>Whether arguments and values mean the same as written; neither arguments nor the fields of an input object have an order.</summary>
internal sealed class ValueEquality(ValidationContext context)
{
    public bool AreEqual(ImmutableArray<ArgumentNode> left, ImmutableArray<ArgumentNode> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (var i = 0; i < left.Length; i++)
        {
            if (Find(right, left[i].Name.Value, i) is not { } argument || !AreEqual(left[i].Value, argument.Value))
            {
                return false;
            }
        }

        return true;
    }

    private bool AreEqual(ValueNode left, ValueNode right) => context.TryCompareFields() && (left, right) switch
    {
        (VariableNode l, VariableNode r) => l.Name.Value == r.Name.Value,
        (IntValueNode l, IntValueNode r) => l.Value == r.Value,
        (FloatValueNode l, FloatValueNode r) => l.Value == r.Value,
        (StringValueNode l, StringValueNode r) => l.Value == r.Value,
        (BooleanValueNode l, BooleanValueNode r) => l.Value == r.Value,
        (EnumValueNode l, EnumValueNode r) => l.Value == r.Value,
        (NullValueNode, NullValueNode) => true,
        (ListValueNode l, ListValueNode r) => AreEqual(l.Values, r.Values),
        (ObjectValueNode l, ObjectValueNode r) => AreEqual(l.Fields, r.Fields),
        _ => false,
    };

    private bool AreEqual(ImmutableArray<ValueNode> left, ImmutableArray<ValueNode> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (var i = 0; i < left.Length; i++)
        {
            if (!AreEqual(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }

    private bool AreEqual(ImmutableArray<ObjectFieldNode> left, ImmutableArray<ObjectFieldNode> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (var i = 0; i < left.Length; i++)
        {
            if (Find(right, left[i].Name.Value, i) is not { } field || !AreEqual(left[i].Value, field.Value))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Looks at the same index first: people write arguments in the same order.</summary>
    private ArgumentNode? Find(ImmutableArray<ArgumentNode> nodes, string name, int index)
    {
        if (nodes[index].Name.Value == name)
        {
            return nodes[index];
        }

        foreach (var node in nodes)
        {
            if (!context.TryCompareFields() || node.Name.Value == name)
            {
                return node;
            }
        }

        return null;
    }

    private ObjectFieldNode? Find(ImmutableArray<ObjectFieldNode> nodes, string name, int index)
    {
        if (nodes[index].Name.Value == name)
        {
            return nodes[index];
        }

        foreach (var node in nodes)
        {
            if (!context.TryCompareFields() || node.Name.Value == name)
            {
                return node;
            }
        }

        return null;
    }
}
