using GraphApi.Bolt.PackStream;
using GraphApi.Neo4j.Search;
using GraphApi.Plan.Nodes;

namespace GraphApi.Neo4j.Cypher.Parameters;

/// <summary>What a search looks candidates up by: for each probe the position in the text, the word of the vocabulary and the weight.</summary>
internal sealed record ProbeRows(SearchNode Search) : ParameterSource
{
    public override void Write(PackWriter writer, StatementInput input)
    {
        var (query, vocabulary) = input.Findings.Of<SearchProbes>(Search);
        writer.WriteListHeader(query.Probes.Length);
        foreach (var probe in query.Probes)
        {
            writer.WriteListHeader(3);
            writer.WriteInteger(probe.Position);
            writer.WriteString(vocabulary[probe.Word].ToString());
            writer.WriteInteger(probe.Weight);
        }
    }
}
