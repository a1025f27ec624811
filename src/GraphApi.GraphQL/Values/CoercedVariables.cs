namespace GraphApi.GraphQL.Values;

/// <summary>The variables of one request by ordinal; null for one that was not given and has no default.</summary>
public sealed class CoercedVariables(Value?[] values)
{
    public static CoercedVariables Empty { get; } = new([]);

    public Value? this[int ordinal] => values[ordinal];
}
