using GraphApi.Bolt.PackStream;
using GraphApi.Plan.Binding;
using GraphApi.Plan.Operands;

namespace GraphApi.Neo4j.Cypher.Parameters;

/// <summary>The first days of an operand that is a list of dates.</summary>
internal sealed record OperandFirstDays(Operand Operand) : ParameterSource
{
    public override void Write(PackWriter writer, BoundPlan plan)
    {
        var choices = OperandChoices.Of(Operand.Resolve(plan.Variables));
        writer.WriteListHeader(choices.Length);
        foreach (var choice in choices)
        {
            writer.WriteInteger(PackedValue.DateOf(choice).First.DayNumber);
        }
    }
}
