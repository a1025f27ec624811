namespace GraphApi.Neo4j.Cypher;

/// <summary>What of a page decides a statement's text, rather than its parameters.</summary>
[Flags]
internal enum PageMode
{
    /// <summary>From the front of the list.</summary>
    None = 0,

    /// <summary>From the end.</summary>
    Backward = 1,

    /// <summary>At a cursor.</summary>
    Cursor = 2,
}
