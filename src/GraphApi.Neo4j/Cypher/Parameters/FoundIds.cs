using GraphApi.Bolt.PackStream;
using GraphApi.Plan.Nodes;
using GraphApi.Plan.Search;

namespace GraphApi.Neo4j.Cypher.Parameters;

/// <summary>The ids on the page of a search, in its order.</summary>
internal sealed record FoundIds(SearchNode Search) : ParameterSource
{
    public override void Write(PackWriter writer, StatementInput input)
    {
        var hits = input.Findings.Of<FoundPage>(Search).Hits;
        writer.WriteListHeader(hits.Count);
        foreach (var hit in hits)
        {
            writer.WriteUtf8(hit.Id);
        }
    }
}
