using System.Collections.Immutable;
using GraphApi.Plan.Responses;

namespace GraphApi.Plan.Fields;

/// <summary>An object that is no element of its own, written from values of the element it stands in: a corroboration, a page's information.</summary>
public sealed record ObjectField(ResponseKey Key, ImmutableArray<OutputField> Fields) : OutputField(Key)
{
    protected override string Source => Key.Name;

    public override void Print(PlanPrinter printer)
    {
        using (printer.Block(Key.Name))
        {
            printer.Fields(Fields);
        }
    }
}
