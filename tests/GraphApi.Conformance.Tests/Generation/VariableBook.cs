using System.Collections.Immutable;
using GraphApi.GraphQL.Language;

namespace GraphApi.Conformance.Tests.Generation;

/// <summary>The variables of an operation in the making: their definitions, and what a request gives for them.</summary>
internal sealed class VariableBook(Dice dice)
{
    private readonly List<VariableDefinitionNode> _definitions = [];
    private readonly Dictionary<string, ValueNode> _values = [];

    public ImmutableArray<VariableDefinitionNode> Definitions => [.. _definitions];

    /// <summary>What the request gives: literals without variables in them.</summary>
    public ImmutableDictionary<string, ValueNode> Values => _values.ToImmutableDictionary();

    /// <summary>A variable that fits a position, new or used before.</summary>
    /// <inheritdoc cref="Add"/>
    public VariableNode Use(TypeNode type, bool needsNonNull, Func<ValueNode> make) =>
        dice.Chance(20) && FindFitting(type) is { } known ? Syntax.Variable(known) : Add(type, needsNonNull, make);

    /// <summary>A new variable that fits a position, with a value, null or nothing given as the position allows.</summary>
    /// <param name="type">The type of the position, non-null where it takes no null.</param>
    /// <param name="needsNonNull">True where GraphQL wants a variable of a non-null type, default or not.</param>
    /// <param name="make">Makes a constant value for the position; null only where the position takes it.</param>
    public VariableNode Add(TypeNode type, bool needsNonNull, Func<ValueNode> make)
    {
        var nullable = type is NonNullTypeNode nonNull ? nonNull.Type : type;
        var strict = new NonNullTypeNode(nullable, default);
        var takesNull = type is not NonNullTypeNode;
        if (needsNonNull || (takesNull ? dice.Chance(25) : dice.Chance(75)))
        {
            return Define(strict, MakeValue(make), isDefault: dice.Chance(15));
        }

        // Nullable in a position that takes no null: GraphQL allows it with a default, and then a null must not be given.
        return takesNull && dice.Chance(70) ? DefineOptional(nullable, make) : Define(nullable, MakeValue(make), isDefault: true);
    }

    private VariableNode DefineOptional(TypeNode type, Func<ValueNode> make)
    {
        var name = NewName();
        _definitions.Add(new VariableDefinitionNode(null, Syntax.Variable(name), type, dice.Chance(15) ? make() : null, [], default));
        if (!dice.Chance(15))
        {
            _values[name] = dice.Chance(15) ? Syntax.Null : make();
        }

        return Syntax.Variable(name);
    }

    private VariableNode Define(TypeNode type, ValueNode value, bool isDefault)
    {
        var name = NewName();
        _definitions.Add(new VariableDefinitionNode(null, Syntax.Variable(name), type, isDefault ? value : null, [], default));
        if (!isDefault || dice.Chance(30))
        {
            _values[name] = value;
        }

        return Syntax.Variable(name);
    }

    private static ValueNode MakeValue(Func<ValueNode> make)
    {
        var value = make();
        while (value is NullValueNode)
        {
            value = make();
        }

        return value;
    }

    /// <summary>A variable of the position's type, or of that without null.</summary>
    private string? FindFitting(TypeNode type)
    {
        var plain = type.ToString();
        var fitting = _definitions.Where(definition => definition.Type.ToString().TrimEnd('!') == plain || definition.Type.ToString() == plain).ToList();
        return fitting.Count > 0 ? dice.Pick(fitting).Variable.Name.Value : null;
    }

    private string NewName() => $"v{_definitions.Count + 1}";
}
