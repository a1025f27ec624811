namespace GraphApi.GraphQL.Types;

/// <summary>A type of a schema: a named type, or a list or non-null form of one. Immutable once its schema is built.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Types</remarks>
public abstract class GraphQLType
{
    /// <summary>The named type inside all lists and non-nulls.</summary>
    public abstract NamedType Named { get; }

    /// <summary>The type without an outer non-null.</summary>
    public virtual GraphQLType NullableType => this;

    /// <remarks>https://spec.graphql.org/September2025/#IsInputType()</remarks>
    public bool IsInputType => Named is ScalarType or EnumType or InputObjectType;

    /// <remarks>https://spec.graphql.org/September2025/#IsOutputType()</remarks>
    public bool IsOutputType => Named is not InputObjectType;

    /// <summary>Whether two types are written the same, given that names are unique within a schema.</summary>
    public static bool AreEqual(GraphQLType left, GraphQLType right) => (left, right) switch
    {
        (NonNullType l, NonNullType r) => AreEqual(l.OfType, r.OfType),
        (ListType l, ListType r) => AreEqual(l.OfType, r.OfType),
        _ => ReferenceEquals(left, right),
    };

    /// <summary>The type as a document writes it.</summary>
    public abstract override string ToString();
}
