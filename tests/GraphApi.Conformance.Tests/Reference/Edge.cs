namespace GraphApi.Conformance.Tests.Reference;

/// <summary>One row of a page.</summary>
internal record Edge(Row Row, string Cursor);
