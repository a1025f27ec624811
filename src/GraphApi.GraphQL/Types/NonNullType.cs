namespace GraphApi.GraphQL.Types;

/// <summary>A named or list type without null.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Non-Null</remarks>
public sealed class NonNullType(GraphQLType ofType) : GraphQLType
{
    public GraphQLType OfType { get; } = ofType;

    public override NamedType Named => OfType.Named;

    public override GraphQLType NullableType => OfType;

    public override string ToString() => $"{OfType}!";
}
