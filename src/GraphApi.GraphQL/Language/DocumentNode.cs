using System.Collections.Immutable;

namespace GraphApi.GraphQL.Language;

/// <summary>A whole GraphQL document: operations, fragments and type system definitions in source order.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Document</remarks>
public sealed record DocumentNode(ImmutableArray<DefinitionNode> Definitions, Location Location) : AstNode(Location);
