using GraphApi.Bolt.PackStream;
using GraphApi.GraphQL.Values;
using GraphApi.Model.Types;
using GraphApi.Plan.Operands;

namespace GraphApi.Neo4j.Cypher.Parameters;

/// <summary>The items of an operand that is a list; null is none of them, because no value is equal to it.</summary>
internal sealed record OperandChoices(Operand Operand, PropertyKind Kind) : ParameterSource
{
    public override void Write(PackWriter writer, StatementInput input)
    {
        var choices = Of(Operand.Resolve(input.Plan.Variables));
        writer.WriteListHeader(choices.Length);
        foreach (var choice in choices)
        {
            PackedValue.Write(writer, choice, Kind);
        }
    }

    public static Value[] Of(Value value) => value switch
    {
        NullValue => [],
        ListValue list => [.. list.Items.Where(item => item is not NullValue)],
        _ => [value],
    };
}
