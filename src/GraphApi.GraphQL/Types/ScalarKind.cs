namespace GraphApi.GraphQL.Types;

/// <summary>Which of the specified scalars a scalar is, so that coercion need not go by name.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Scalars.Built-in-Scalars</remarks>
public enum ScalarKind
{
    Custom,
    Int,
    Float,
    String,
    Boolean,
    Id,
}
