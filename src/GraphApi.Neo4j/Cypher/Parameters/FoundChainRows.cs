using System.Text;
using GraphApi.Bolt.PackStream;
using GraphApi.Neo4j.Chains;
using GraphApi.Plan.Nodes;
using GraphApi.Plan.Walks.Chains;

namespace GraphApi.Neo4j.Cypher.Parameters;

/// <summary>
/// The chains that were found, in order, each as a list: the id of its subject, that of its official, its weakest link, and the list of its links. A link is the name
/// of its relationship's type, the id of the relationship, and the ids of the lower and the upper record.
/// </summary>
internal sealed record FoundChainRows(ResponsibilityChains Chains) : ParameterSource
{
    public const int Subject = 0;
    public const int Official = 1;
    public const int WeakestLink = 2;
    public const int Links = 3;

    public const int RelationshipType = 0;
    public const int Relationship = 1;
    public const int From = 2;
    public const int To = 3;

    public override void Write(PackWriter writer, StatementInput input)
    {
        var found = input.Findings.Of<FoundChainGraph>(Chains);
        writer.WriteListHeader(found.Found.Chains.Length);
        foreach (var (chain, _) in found.Found.Chains)
        {
            writer.WriteListHeader(4);
            writer.WriteUtf8(found.Graph[0].Id.Span);
            writer.WriteUtf8(found.Graph[chain.Official].Id.Span);
            Write(writer, found.Graph, chain.WeakestLink);
            writer.WriteListHeader(chain.Links.Length);
            foreach (var link in chain.Links)
            {
                Write(writer, found.Graph, link);
            }
        }
    }

    private static void Write(PackWriter writer, ChainGraph graph, ChainLink link)
    {
        writer.WriteListHeader(4);
        writer.WriteUtf8(Encoding.UTF8.GetBytes(link.Rule.Relationship.Name));
        writer.WriteUtf8(link.Id.Span);
        writer.WriteUtf8(graph[link.From].Id.Span);
        writer.WriteUtf8(graph[link.To].Id.Span);
    }
}
