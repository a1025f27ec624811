using System.Collections.Immutable;
using GraphApi.Plan.Responses;

namespace GraphApi.Plan.Fields;

/// <summary>The step with the weakest evidence, the first of several; its fields are those of <see cref="StepsField"/>.</summary>
public sealed record WeakestStepField(ResponseKey Key, ImmutableArray<OutputField> Fields) : OutputField(Key)
{
    protected override string Source => "weakest step";

    public override void Print(PlanPrinter printer)
    {
        using (printer.Block($"{Key.Name}: {Source}"))
        {
            printer.Fields(Fields);
        }
    }
}
