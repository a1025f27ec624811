namespace GraphApi.Neo4j.Import;

/// <summary>What the values of a stored property are to the database.</summary>
internal enum StoredKind
{
    Text,
    Integer,
    Float,
    Boolean,
    Texts,
}
