using GraphApi.Bolt.PackStream;

namespace GraphApi.Neo4j.Cypher.Parameters;

/// <summary>How many rows of a list are read: its page, and one more where the answer says whether there is one.</summary>
internal sealed record PageLimit(int List, bool OneMore) : ParameterSource
{
    public override void Write(PackWriter writer, StatementInput input) => writer.WriteInteger(input.Plan.Page(List).Size + (OneMore ? 1 : 0));
}
