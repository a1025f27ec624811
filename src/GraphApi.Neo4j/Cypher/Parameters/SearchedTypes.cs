using GraphApi.Bolt.PackStream;
using GraphApi.Model.Types;
using GraphApi.Plan.Nodes;

namespace GraphApi.Neo4j.Cypher.Parameters;

/// <summary>The names of the types that a search may find.</summary>
internal sealed record SearchedTypes(SearchNode Search, GraphModel Model) : ParameterSource
{
    public override void Write(PackWriter writer, StatementInput input)
    {
        var types = Search.TypesOf(Model, input.Plan.Variables);
        writer.WriteListHeader(types.Length);
        foreach (var type in types)
        {
            writer.WriteString(type.Name);
        }
    }
}
