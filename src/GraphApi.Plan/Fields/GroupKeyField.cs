using System.Globalization;
using GraphApi.Plan.Grouping;
using GraphApi.Plan.Responses;

namespace GraphApi.Plan.Fields;

/// <summary>A group's value of one key.</summary>
/// <param name="Key">The response key.</param>
/// <param name="Ordinal">Position among the keys that are counted by.</param>
/// <param name="Shape">What is written of a far record, for <see cref="GroupKey.OfFar"/>; null for every other key.</param>
public sealed record GroupKeyField(ResponseKey Key, int Ordinal, Shape? Shape) : OutputField(Key)
{
    protected override string Source => string.Create(CultureInfo.InvariantCulture, $"key {Ordinal + 1}");

    public override void Print(PlanPrinter printer)
    {
        using (printer.Block($"{Key.Name}: {Source}"))
        {
            Shape?.Print(printer);
        }
    }
}
