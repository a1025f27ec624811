using GraphApi.Bolt.PackStream;
using GraphApi.Neo4j.Chains;
using GraphApi.Plan.Nodes;

namespace GraphApi.Neo4j.Cypher.Parameters;

/// <summary>The ids of the records that a search for chains looks at next, in its order.</summary>
internal sealed record FrontierIds(ResponsibilityChains Chains) : ParameterSource
{
    public override void Write(PackWriter writer, StatementInput input)
    {
        var frontier = input.Findings.Of<ChainFrontier>(Chains).Ids;
        writer.WriteListHeader(frontier.Count);
        foreach (var id in frontier)
        {
            writer.WriteUtf8(id.Span);
        }
    }
}
