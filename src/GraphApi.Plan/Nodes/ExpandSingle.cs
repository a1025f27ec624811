using GraphApi.Model.Types;
using GraphApi.Plan.Fields;

namespace GraphApi.Plan.Nodes;

/// <summary>From the current record along a single relationship field to its one far record, or to that relationship itself.</summary>
/// <param name="Field">The field; <see cref="RelationshipField.IsSingle"/> holds.</param>
/// <param name="Relationship">True for the relationship, false for the far record.</param>
/// <param name="Shape">What is written for it.</param>
public sealed record ExpandSingle(RelationshipField Field, bool Relationship, Shape Shape) : PlanNode
{
    public override void Print(PlanPrinter printer, string key)
    {
        using (printer.Block($"{key}: ExpandSingle {Field.Near.Name}.{(Relationship ? Field.SingleRelationshipName : Field.Name)}"))
        {
            Shape.Print(printer);
        }
    }
}
