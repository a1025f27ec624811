namespace GraphApi.GraphQL.Types;

/// <summary>A scalar.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Scalars</remarks>
public sealed class ScalarType : NamedType
{
    internal ScalarType(string name, string? description, ScalarKind kind, ScalarCoercion coerce)
        : base(name, description)
    {
        Kind = kind;
        Coerce = coerce;
    }

    public ScalarKind Kind { get; }

    /// <summary>Whether the specification defines the scalar: Int, Float, String, Boolean or ID.</summary>
    public bool IsSpecified => Kind != ScalarKind.Custom;

    public ScalarCoercion Coerce { get; }

    /// <remarks>https://spec.graphql.org/September2025/#sec--specifiedBy</remarks>
    public string? SpecifiedByUrl { get; internal set; }
}
