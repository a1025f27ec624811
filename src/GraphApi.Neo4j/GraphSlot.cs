namespace GraphApi.Neo4j;

/// <summary>One of the two places in a database that can hold a data set: readers use one while an import fills the other.</summary>
public enum GraphSlot
{
    A,
    B,
}
