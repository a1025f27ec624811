namespace GraphApi.GraphQL.Language;

/// <summary>A position in a document, for errors: line and column count from 1, the column in UTF-16 units.</summary>
public readonly record struct Location(int Line, int Column);
