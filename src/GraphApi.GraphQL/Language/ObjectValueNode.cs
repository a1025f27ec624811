using System.Collections.Immutable;

namespace GraphApi.GraphQL.Language;

/// <summary>An input object literal.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Input-Object-Values</remarks>
public sealed record ObjectValueNode(ImmutableArray<ObjectFieldNode> Fields, Location Location) : ValueNode(Location);
