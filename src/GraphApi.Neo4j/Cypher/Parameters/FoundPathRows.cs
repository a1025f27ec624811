using GraphApi.Bolt.PackStream;
using GraphApi.Neo4j.Walks;
using GraphApi.Plan.Nodes;

namespace GraphApi.Neo4j.Cypher.Parameters;

/// <summary>The paths that were found: each a list of the ids of its records, and one of the ids of its relationships.</summary>
internal sealed record FoundPathRows(Paths Paths) : ParameterSource
{
    public override void Write(PackWriter writer, StatementInput input)
    {
        var paths = input.Findings.Of<PathFindings>(Paths).Paths;
        writer.WriteListHeader(paths.Count);
        foreach (var path in paths)
        {
            writer.WriteListHeader(2);
            Write(writer, path.Nodes);
            Write(writer, path.Relationships);
        }
    }

    private static void Write(PackWriter writer, string[] ids)
    {
        writer.WriteListHeader(ids.Length);
        foreach (var id in ids)
        {
            writer.WriteString(id);
        }
    }
}
