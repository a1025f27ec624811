using GraphApi.Plan.Search;

namespace GraphApi.Conformance.Tests.Reference;

/// <summary>One row of a page that a search found.</summary>
internal sealed record FoundEdge(Row Row, string Cursor, SearchHit Hit) : Edge(Row, Cursor);
