using GraphApi.Model.Types;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Operands;
using GraphApi.Plan.Scopes;

namespace GraphApi.Plan.Nodes;

/// <summary>One element by its id, or null where there is none: <c>person(id)</c>, <c>node(id)</c>.</summary>
/// <param name="Id">The id that is looked for.</param>
/// <param name="Type">The only type that counts as found; null for any.</param>
/// <param name="Scope">Under which the element counts as found only if it is visible.</param>
/// <param name="Shape">What is written for it.</param>
public sealed record Seek(Operand Id, NodeType? Type, TimeScope Scope, Shape Shape) : PlanNode
{
    public override void Print(PlanPrinter printer, string key)
    {
        using (printer.Block($"{key}: Seek {Type?.Name ?? "any"} by {Id}{Scope}"))
        {
            Shape.Print(printer);
        }
    }
}
