using GraphApi.Bolt.PackStream;
using GraphApi.Plan.Binding;

namespace GraphApi.Neo4j.Cypher.Parameters;

/// <summary>How many rows of a list are read: its page, and one more where the answer says whether there is one.</summary>
internal sealed record PageLimit(int List, bool OneMore) : ParameterSource
{
    public override void Write(PackWriter writer, BoundPlan plan) => writer.WriteInteger(plan.Page(List).Size + (OneMore ? 1 : 0));
}
