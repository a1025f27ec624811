using GraphApi.Bolt.PackStream;
using GraphApi.Plan.Operands;

namespace GraphApi.Neo4j.Cypher.Parameters;

/// <summary>The first days of an operand that is a list of dates.</summary>
internal sealed record OperandFirstDays(Operand Operand) : ParameterSource
{
    public override void Write(PackWriter writer, StatementInput input)
    {
        var choices = OperandChoices.Of(Operand.Resolve(input.Plan.Variables));
        writer.WriteListHeader(choices.Length);
        foreach (var choice in choices)
        {
            writer.WriteInteger(PackedValue.DateOf(choice).First.DayNumber);
        }
    }
}
