namespace GraphApi.GraphQL.Values;

/// <summary>A whole number of 32 bits; a larger one is a <see cref="FloatValue"/> until its scalar says otherwise.</summary>
public sealed record IntValue(int Value) : Value;
