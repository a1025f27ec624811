using System.Collections.Immutable;
using GraphApi.Plan.Responses;

namespace GraphApi.Plan.Fields;

/// <summary>
/// The <c>edges</c> of a connection: one object for each row of the page. Its fields are <see cref="CursorField"/>,
/// <see cref="EdgeNodeField"/>, <see cref="EdgeRelationshipField"/> and <see cref="ConstantField"/>.
/// </summary>
public sealed record EdgesField(ResponseKey Key, ImmutableArray<OutputField> Fields) : OutputField(Key)
{
    protected override string Source => "edges";

    public override void Print(PlanPrinter printer)
    {
        using (printer.Block(Key.Name == Source ? Source : $"{Key.Name}: {Source}"))
        {
            printer.Fields(Fields);
        }
    }
}
