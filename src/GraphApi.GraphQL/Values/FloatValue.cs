namespace GraphApi.GraphQL.Values;

/// <summary>A finite number.</summary>
public sealed record FloatValue(double Value) : Value;
