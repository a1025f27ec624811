using System.Collections.Immutable;
using GraphApi.Bolt.PackStream;
using GraphApi.Neo4j.Chains;
using GraphApi.Plan.Nodes;
using GraphApi.Plan.Walks.Chains;

namespace GraphApi.Neo4j.Cypher.Parameters;

/// <summary>
/// The chains that were found, in order, each as a list: the id of its subject, that of its official, a list with its weakest link, and the list of its links. A link is
/// the id of its relationship, and the ids of the lower and the upper record.
/// </summary>
internal sealed record FoundChainRows(ResponsibilityChains Chains) : ParameterSource
{
    public const int Subject = 0;
    public const int Official = 1;
    public const int Weakest = 2;
    public const int Links = 3;

    public const int Relationship = 0;
    public const int From = 1;
    public const int To = 2;

    public override void Write(PackWriter writer, StatementInput input)
    {
        var found = input.Findings.Of<FoundChainGraph>(Chains);
        writer.WriteListHeader(found.Found.Chains.Length);
        foreach (var (chain, _) in found.Found.Chains)
        {
            writer.WriteListHeader(4);
            writer.WriteUtf8(found.Graph[0].Id.Span);
            writer.WriteUtf8(found.Graph[chain.Official].Id.Span);
            Write(writer, found.Graph, [chain.WeakestLink]);
            Write(writer, found.Graph, chain.Links);
        }
    }

    private static void Write(PackWriter writer, ChainGraph graph, ImmutableArray<ChainLink> links)
    {
        writer.WriteListHeader(links.Length);
        foreach (var link in links)
        {
            writer.WriteListHeader(3);
            writer.WriteUtf8(link.Id.Span);
            writer.WriteUtf8(graph[link.From].Id.Span);
            writer.WriteUtf8(graph[link.To].Id.Span);
        }
    }
}
