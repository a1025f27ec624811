using GraphApi.Bolt.PackStream;
using GraphApi.GraphQL.Values;
using GraphApi.Model.Types;
using GraphApi.Plan.Binding;
using GraphApi.Plan.Operands;

namespace GraphApi.Neo4j.Cypher.Parameters;

/// <summary>A text of a request that stored texts are compared with by their order.</summary>
internal sealed record OrderedOperand(Operand Operand) : ParameterSource, IOrderedText
{
    public override void Write(PackWriter writer, StatementInput input) => PackedValue.Write(writer, Operand.Resolve(input.Plan.Variables), PropertyKind.String);

    public string? TextOf(BoundPlan plan) => Operand.Resolve(plan.Variables) is var value and not NullValue ? PackedValue.TextOf(value) : null;
}
