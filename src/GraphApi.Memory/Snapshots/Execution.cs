using System.Collections.Immutable;
using GraphApi.GraphQL.Errors;

namespace GraphApi.Memory.Snapshots;

/// <summary>What came of answering a plan, beside the response.</summary>
/// <param name="RowsVisited">Rows that were written, tested or compared, and relationships that walks looked at.</param>
/// <param name="Errors">The errors of fields that are null in the response.</param>
internal readonly record struct Execution(long RowsVisited, ImmutableArray<GraphQLError> Errors);
