using GraphApi.Bolt;
using GraphApi.Bolt.PackStream;

namespace GraphApi.Neo4j.Import;

/// <summary>One kind of rows that an import writes.</summary>
/// <param name="Name">What the rows are, as progress and the state of an unfinished import name it.</param>
/// <param name="Count">How many rows there are.</param>
/// <param name="Query">The statement that writes a batch of them, the parameter <c>rows</c>: a node or a relationship for each row.</param>
/// <param name="WriteRow">Writes one row as a value of that parameter.</param>
internal sealed record ImportStep(string Name, int Count, Query Query, Action<PackWriter, int> WriteRow)
{
    /// <summary>A step of nodes: a row is the node's properties.</summary>
    public static ImportStep OfNodes(string name, int count, string labels, Action<PackWriter, int> writeRow) =>
        new(name, count, new Query($"UNWIND $rows AS row CREATE (n:{labels}) SET n = row"), writeRow);

    /// <summary>A step of relationships: a row has the ids of both ends in <c>from</c> and <c>to</c>, and the relationship's properties in <c>own</c>.</summary>
    public static ImportStep OfRelationships(string name, int count, string element, string type, Action<PackWriter, int> writeRow) =>
        new(name, count, new Query($"UNWIND $rows AS row MATCH (a:{element} {{id: row.from}}), (b:{element} {{id: row.to}}) CREATE (a)-[r:{type}]->(b) SET r = row.own"), writeRow);

    /// <summary>A step of relationships from the words of searches: a row has the word in <c>from</c>, the id of the element in <c>to</c>, and the relationship's properties in <c>own</c>.</summary>
    public static ImportStep OfWords(string name, int count, GraphNames names, Action<PackWriter, int> writeRow)
    {
        var ends = $"MATCH (a:{names.SearchWordLabel} {{{GraphNames.Word}: row.from}}), (b:{names.ElementLabel} {{id: row.to}})";
        return new ImportStep(name, count, new Query($"UNWIND $rows AS row {ends} CREATE (a)-[r:{names.NamesType}]->(b) SET r = row.own"), writeRow);
    }
}
