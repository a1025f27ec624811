namespace GraphApi.Conformance.Tests.Reference;

/// <summary>One row of a page.</summary>
internal sealed record Edge(Row Row, string Cursor);
