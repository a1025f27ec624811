using System.Collections.Immutable;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Lists;

namespace GraphApi.Plan;

/// <summary>One GraphQL operation as a graph plan: what a backend answers. Immutable, and the same for every request with the same document and structure of variables.</summary>
/// <param name="Name">The operation's name, if it has one.</param>
/// <param name="Fields">The root fields in response order.</param>
/// <param name="Lists">Every list in the plan by <see cref="ListArguments.Ordinal"/>, for binding a request's pages.</param>
public sealed record OperationPlan(string? Name, ImmutableArray<OutputField> Fields, ImmutableArray<ListArguments> Lists)
{
    /// <summary>The plan as an indented tree.</summary>
    public override string ToString()
    {
        var printer = new PlanPrinter();
        using (printer.Block(Name is null ? "Operation" : $"Operation {Name}"))
        {
            printer.Fields(Fields);
        }

        return printer.ToString();
    }
}
