using GraphApi.Bolt.PackStream;
using GraphApi.Plan.Nodes;

namespace GraphApi.Neo4j.Cypher.Parameters;

/// <summary>The relationship types that a request walks, by their names in the database.</summary>
internal sealed record WalkedTypes(WalkNode Walk, GraphNames Names) : ParameterSource
{
    public override void Write(PackWriter writer, StatementInput input)
    {
        var types = Walk.TypesOf(input.Plan.Variables, Names.Model) ?? Names.Model.RelationshipTypes;
        writer.WriteListHeader(types.Length);
        foreach (var type in types)
        {
            writer.WriteString(Names.TypeOf(type));
        }
    }
}
