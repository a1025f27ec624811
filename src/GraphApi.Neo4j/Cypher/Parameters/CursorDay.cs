using GraphApi.Bolt.PackStream;
using GraphApi.GraphQL.Values;

namespace GraphApi.Neo4j.Cypher.Parameters;

/// <summary>The first or last day of the date that one term of a list's order has at the list's cursor.</summary>
internal sealed record CursorDay(int List, int Term, bool IsFirst) : ParameterSource
{
    public override void Write(PackWriter writer, StatementInput input)
    {
        if (input.Plan.Page(List).Cursor?.Values[Term] is not StringValue text)
        {
            writer.WriteNull();
            return;
        }

        var date = PackedValue.DateOf(text);
        writer.WriteInteger((IsFirst ? date.First : date.Last).DayNumber);
    }
}
