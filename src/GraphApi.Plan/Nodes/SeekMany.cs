using GraphApi.Plan.Fields;
using GraphApi.Plan.Operands;
using GraphApi.Plan.Scopes;

namespace GraphApi.Plan.Nodes;

/// <summary>Elements by their ids, in the order of the ids, null where there is none: <c>nodes(ids)</c>.</summary>
/// <param name="Ids">The ids that are looked for.</param>
/// <param name="Scope">Under which an element counts as found only if it is visible.</param>
/// <param name="Shape">What is written for each.</param>
public sealed record SeekMany(Operand Ids, TimeScope Scope, Shape Shape) : PlanNode
{
    public override void Print(PlanPrinter printer, string key)
    {
        using (printer.Block($"{key}: SeekMany by {Ids}{Scope}"))
        {
            Shape.Print(printer);
        }
    }
}
