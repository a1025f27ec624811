namespace GraphApi.GraphQL.Introspection;

/// <summary>The arguments of any introspection field; a field takes at most one of them.</summary>
internal readonly record struct IntrospectionArguments(bool IncludeDeprecated, string? TypeName);
