namespace GraphApi.GraphQL.Types;

/// <summary>A list of another type.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-List</remarks>
public sealed class ListType(GraphQLType ofType) : GraphQLType
{
    public GraphQLType OfType { get; } = ofType;

    public override NamedType Named => OfType.Named;

    public override string ToString() => $"[{OfType}]";
}
