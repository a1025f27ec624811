using GraphApi.Bolt.PackStream;
using GraphApi.GraphQL.Values;
using GraphApi.Plan.Operands;

namespace GraphApi.Neo4j.Cypher.Parameters;

/// <summary>The first or last day of an operand that is a date, as days since 0001-01-01.</summary>
internal sealed record OperandDay(Operand Operand, bool IsFirst) : ParameterSource
{
    public override void Write(PackWriter writer, StatementInput input)
    {
        var value = Operand.Resolve(input.Plan.Variables);
        if (value is NullValue)
        {
            writer.WriteNull();
            return;
        }

        var date = PackedValue.DateOf(value);
        writer.WriteInteger((IsFirst ? date.First : date.Last).DayNumber);
    }
}
