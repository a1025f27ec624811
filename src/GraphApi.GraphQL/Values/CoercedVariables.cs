using System.Diagnostics.CodeAnalysis;

namespace GraphApi.GraphQL.Values;

/// <summary>The variables of one request, coerced: each is absent, null or a value.</summary>
/// <remarks>https://spec.graphql.org/September2025/#CoerceVariableValues()</remarks>
public sealed class CoercedVariables
{
    private readonly VariableDefinitions _definitions;
    private readonly Value?[] _values;

    internal CoercedVariables(VariableDefinitions definitions, Value?[] values)
    {
        _definitions = definitions;
        _values = values;
    }

    /// <summary>The variables of an operation that declares none.</summary>
    public static CoercedVariables None { get; } = new(VariableDefinitions.None, []);

    public int Count => _values.Length;

    /// <summary>The value of a variable by the position of its definition; null when it was not given and has no default.</summary>
    public Value? this[int ordinal] => _values[ordinal];

    /// <summary>Whether the variable was given or has a default.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out Value? value)
    {
        var ordinal = _definitions.OrdinalOf(name);
        value = ordinal < 0 ? null : _values[ordinal];
        return value is not null;
    }
}
