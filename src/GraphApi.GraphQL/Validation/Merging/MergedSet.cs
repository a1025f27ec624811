using System.Collections.Immutable;

namespace GraphApi.GraphQL.Validation.Merging;

/// <summary>Selection sets that execution merges into one, and what must hold within them.</summary>
/// <param name="Sets">The selection sets.</param>
/// <param name="Checks">What must hold.</param>
/// <param name="Parent">The index of the merged set whose fields these are the selections of, or -1.</param>
/// <param name="Name">The response name of those fields; null without parent.</param>
internal readonly record struct MergedSet(ImmutableArray<TypedSelectionSet> Sets, MergeChecks Checks, int Parent, string? Name);
