namespace GraphApi.GraphQL.Values;

/// <summary>The name of an enum value.</summary>
public sealed record EnumValue(string Value) : Value;
