using GraphApi.Bolt.PackStream;
using GraphApi.Neo4j.Walks;
using GraphApi.Plan.Nodes;

namespace GraphApi.Neo4j.Cypher.Parameters;

/// <summary>The ids of the records of a neighborhood, in its order.</summary>
internal sealed record FoundNeighbours(Neighborhood Neighborhood) : ParameterSource
{
    public override void Write(PackWriter writer, StatementInput input)
    {
        var ids = input.Findings.Of<NeighborhoodFindings>(Neighborhood).Nodes;
        writer.WriteListHeader(ids.Length);
        foreach (var id in ids)
        {
            writer.WriteString(id);
        }
    }
}
