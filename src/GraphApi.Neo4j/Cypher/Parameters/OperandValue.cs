using GraphApi.Bolt.PackStream;
using GraphApi.Model.Types;
using GraphApi.Plan.Binding;
using GraphApi.Plan.Operands;

namespace GraphApi.Neo4j.Cypher.Parameters;

/// <summary>An operand as it is, in the kind of the value that it is compared with.</summary>
internal sealed record OperandValue(Operand Operand, PropertyKind Kind) : ParameterSource
{
    public override void Write(PackWriter writer, BoundPlan plan) => PackedValue.Write(writer, Operand.Resolve(plan.Variables), Kind);
}
