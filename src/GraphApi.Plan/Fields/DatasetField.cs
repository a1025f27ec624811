using System.Collections.Immutable;
using GraphApi.Plan.Responses;

namespace GraphApi.Plan.Fields;

/// <summary>One fact about the data set; <paramref name="Fields"/> are the inner fields of a list of counts, empty elsewhere.</summary>
public sealed record DatasetField(ResponseKey Key, DatasetValue Value, ImmutableArray<OutputField> Fields) : OutputField(Key)
{
    protected override string Source => char.ToLowerInvariant(Value.ToString()[0]) + Value.ToString()[1..];

    public override void Print(PlanPrinter printer)
    {
        base.Print(printer);
        if (Fields.Length > 0)
        {
            using (printer.Block("each"))
            {
                printer.Fields(Fields);
            }
        }
    }
}
