using System.Collections.Immutable;
using GraphApi.Plan.Operands;
using GraphApi.Plan.Responses;

namespace GraphApi.Plan.Fields;

/// <summary>
/// The corroboration of a path: that of its weakest step (disputed before undisputed, then fewer publishers, then fewer sources, then the first). Its fields are
/// <see cref="ValueField"/>s of that step's relationship, and <see cref="ConstantField"/>.
/// </summary>
/// <param name="Key">The field's response key.</param>
/// <param name="KnownBy">The day of the scope under which steps are compared, as their fields are written; null for all that is known.</param>
/// <param name="Fields">The fields of a corroboration.</param>
public sealed record WeakestField(ResponseKey Key, Operand? KnownBy, ImmutableArray<OutputField> Fields) : OutputField(Key)
{
    protected override string Source => "weakest corroboration";

    public override void Print(PlanPrinter printer)
    {
        using (printer.Block($"{Key.Name}: {Source}"))
        {
            printer.Fields(Fields);
        }
    }
}
