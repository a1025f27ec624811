namespace GraphApi.GraphQL.Values;

/// <summary>A text; also the value of an ID.</summary>
public sealed record StringValue(string Value) : Value;
