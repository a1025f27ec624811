using System.Collections.Immutable;
using GraphApi.Plan.Responses;

namespace GraphApi.Plan.Fields;

/// <summary>
/// The responsibility chains that were found, an object for each: its fields are <see cref="ChainEndField"/>, <see cref="StepsField"/>, <see cref="WeakestStepField"/>,
/// <see cref="WeakestField"/>, <see cref="WalkValueField"/> and <see cref="ConstantField"/>.
/// </summary>
public sealed record ChainsField(ResponseKey Key, ImmutableArray<OutputField> Fields) : OutputField(Key)
{
    protected override string Source => "chains";

    public override void Print(PlanPrinter printer)
    {
        using (printer.Block(Key.Name == Source ? Source : $"{Key.Name}: {Source}"))
        {
            printer.Fields(Fields);
        }
    }
}
