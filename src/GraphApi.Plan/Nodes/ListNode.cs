using System.Collections.Immutable;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Lists;

namespace GraphApi.Plan.Nodes;

/// <summary>
/// A node that yields a connection. Its fields are <see cref="ItemsField"/>, <see cref="EdgesField"/>, <see cref="TotalCountField"/>,
/// an <see cref="ObjectField"/> of <see cref="PageInfoField"/>s, and <see cref="ConstantField"/>.
/// </summary>
/// <param name="List">Filter, order and page.</param>
/// <param name="Fields">The connection's fields in response order.</param>
public abstract record ListNode(ListArguments List, ImmutableArray<OutputField> Fields) : PlanNode
{
    /// <summary>The node's name and what it walks.</summary>
    protected abstract string Title { get; }

    public override void Print(PlanPrinter printer, string key)
    {
        using (printer.Block($"{key}: {Title}"))
        {
            List.Print(printer);
            printer.Fields(Fields);
        }
    }
}
