using System.Collections.Immutable;
using GraphApi.GraphQL.Values;

namespace GraphApi.Plan.Cursors;

/// <summary>A place in a list's order: the order's values, then the ids that break ties. The row itself need not exist any more.</summary>
/// <param name="Values">One for each term of the order; <see cref="NullValue"/> where not recorded.</param>
/// <param name="Id">The record's id.</param>
/// <param name="RelationshipId">The relationship's id, for rows that have one.</param>
public sealed record CursorPosition(ImmutableArray<Value> Values, string Id, string? RelationshipId);
