using GraphApi.Bolt.PackStream;
using GraphApi.GraphQL.Values;
using GraphApi.Model.Types;
using GraphApi.Plan.Operands;

namespace GraphApi.Neo4j.Cypher.Parameters;

/// <summary>The ids that are asked for, one for one, so that every one has its place in the answer.</summary>
internal sealed record OperandIds(Operand Operand) : ParameterSource
{
    public override void Write(PackWriter writer, StatementInput input)
    {
        var ids = ((ListValue)Operand.Resolve(input.Plan.Variables)).Items;
        writer.WriteListHeader(ids.Length);
        foreach (var id in ids)
        {
            PackedValue.Write(writer, id, PropertyKind.String);
        }
    }
}
