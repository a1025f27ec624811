using GraphApi.Bolt.PackStream;
using GraphApi.Model.Types;
using GraphApi.Plan.Operands;

namespace GraphApi.Neo4j.Cypher.Parameters;

/// <summary>An operand as it is, in the kind of the value that it is compared with.</summary>
internal sealed record OperandValue(Operand Operand, PropertyKind Kind) : ParameterSource
{
    public override void Write(PackWriter writer, StatementInput input) => PackedValue.Write(writer, Operand.Resolve(input.Plan.Variables), Kind);
}
