using GraphApi.Plan.Lists;
using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Tests.Support;

/// <summary>Filter, order and page of a list in a test.</summary>
internal sealed record Paging
{
    public Predicate? Where { get; init; }

    public OrderTerm[] Order { get; init; } = [];

    public int? First { get; init; }

    public string? After { get; init; }

    public int? Last { get; init; }

    public string? Before { get; init; }
}
