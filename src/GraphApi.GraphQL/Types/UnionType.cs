using System.Collections.Immutable;

namespace GraphApi.GraphQL.Types;

/// <summary>A union of object types.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Unions</remarks>
public sealed class UnionType : CompositeType
{
    internal UnionType(string name, string? description)
        : base(name, description)
    {
    }

    public ImmutableArray<ObjectType> Types { get; internal set; } = [];
}
