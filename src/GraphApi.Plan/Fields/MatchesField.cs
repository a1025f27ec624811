using System.Collections.Immutable;
using GraphApi.Plan.Responses;

namespace GraphApi.Plan.Fields;

/// <summary>The values that an edge's node was found by: one object each, of <see cref="MatchField"/>s and <see cref="ConstantField"/>s.</summary>
public sealed record MatchesField(ResponseKey Key, ImmutableArray<OutputField> Fields) : OutputField(Key)
{
    protected override string Source => "matches";

    public override void Print(PlanPrinter printer)
    {
        using (printer.Block(Key.Name == Source ? Source : $"{Key.Name}: {Source}"))
        {
            printer.Fields(Fields);
        }
    }
}
