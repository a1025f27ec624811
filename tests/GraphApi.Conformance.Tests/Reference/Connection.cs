namespace GraphApi.Conformance.Tests.Reference;

/// <summary>A page of a list.</summary>
/// <param name="Identity">What the cursors of the list in this order carry.</param>
/// <param name="Edges">The rows of the page.</param>
/// <param name="TotalCount">How many rows there are after the filter.</param>
/// <param name="HasNextPage">Whether there are rows behind the page.</param>
/// <param name="HasPreviousPage">Whether there are rows in front of the page.</param>
internal sealed record Connection(string Identity, Edge[] Edges, int TotalCount, bool HasNextPage, bool HasPreviousPage);
