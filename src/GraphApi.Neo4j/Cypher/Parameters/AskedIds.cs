using GraphApi.Bolt.PackStream;
using GraphApi.Plan.Nodes;

namespace GraphApi.Neo4j.Cypher.Parameters;

/// <summary>The ids that one statement of a walk is asked with.</summary>
internal sealed record AskedIds(WalkNode Walk) : ParameterSource
{
    public override void Write(PackWriter writer, StatementInput input)
    {
        var ids = input.Findings.Of<IReadOnlyList<string>>(Walk);
        writer.WriteListHeader(ids.Count);
        foreach (var id in ids)
        {
            writer.WriteString(id);
        }
    }
}
