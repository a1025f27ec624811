using GraphApi.GraphQL.Language;

namespace GraphApi.GraphQL.Values;

/// <summary>Why a literal does not fit its type; the caller knows which code the error has there.</summary>
public readonly record struct CoercionError(string Message, Location Location);
