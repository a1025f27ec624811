using System.Collections.Immutable;
using GraphApi.Plan.Binding;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Nodes;
using GraphApi.Plan.Search;

namespace GraphApi.Plan.Costs;

/// <summary>
/// How much an operation may have to do: one for each element that is written, where a list multiplies what is below it by its page size.
/// Saturates far above any limit.
/// </summary>
public static class CostEstimator
{
    private const long Most = long.MaxValue / 1024;

    /// <summary>How many groups are expected of a count by keys, whatever the data has.</summary>
    private const int ExpectedGroups = 100;

    /// <summary>The cost of the whole operation, and the list that stands for the largest part of it.</summary>
    public static Cost Estimate(BoundPlan plan) => Sum(plan.Plan.Fields, plan);

    private static Cost Field(OutputField field, BoundPlan plan) => field switch
    {
        NestedField nested => Node(nested.Node, plan),
        ObjectField inner => Sum(inner.Fields, plan),
        ItemsField items => Shape(items.Shape, plan),
        EdgesField edges => Sum(edges.Fields, plan),
        EdgeNodeField node => Shape(node.Shape, plan),
        EdgeRelationshipField relationship => Shape(relationship.Shape, plan),
        WalkElementsField elements => Shape(elements.Shape, plan),
        StepElementField element => Times(1, Shape(element.Shape, plan), null),
        StepsField steps => Sum(steps.Fields, plan),
        PathsField paths => Sum(paths.Fields, plan),
        ChainsField chains => Sum(chains.Fields, plan),
        ChainEndField end => Times(1, Shape(end.Shape, plan), null),
        WeakestStepField link => Sum(link.Fields, plan),
        GroupKeyField { Shape: { } far } => Times(1, Shape(far, plan), null),
        _ => new Cost(0, null),
    };

    private static Cost Node(PlanNode node, BoundPlan plan) => node switch
    {
        Seek seek => Times(1, Shape(seek.Shape, plan), null),
        SeekMany seek => Times(seek.Ids.Resolve(plan.Variables) is GraphQL.Values.ListValue ids ? ids.Items.Length : 1, Shape(seek.Shape, plan), null),
        ExpandSingle single => Times(1, Shape(single.Shape, plan), null),
        RelationshipEnd end => Times(1, Shape(end.Shape, plan), null),
        CitationEnd end => Times(1, Shape(end.Shape, plan), null),
        SearchNode search => Plus(SearchLimits.MostCandidates, List(search, plan)),
        ListNode list => List(list, plan),
        Paths paths => Times(paths.First.Of(plan.Variables), Times(paths.MaxLength.Of(plan.Variables) + 1, Sum(paths.Fields, plan), null), "Query.paths"),
        ResponsibilityChains chains => Times(
            chains.First.Of(plan.Variables), Times(chains.MaxLength.Of(plan.Variables) + 1, Sum(chains.Fields, plan), null), "Query.responsibilityChains"),
        Neighborhood around => Times(around.Limit.Of(plan.Variables), Sum(around.Fields, plan), "Query.neighborhood"),
        Groups groups => Times(ExpectedGroups, Sum(groups.Fields, plan), null),
        DatasetNode => new Cost(1, null),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node.GetType().Name, "A plan node without a cost."),
    };

    private static Cost List(ListNode list, BoundPlan plan) => Times(plan.Page(list.List.Ordinal).Size, Sum(list.Fields, plan), list.List.Name);

    private static Cost Plus(int elements, Cost cost) => cost with { Total = Math.Min(Most, cost.Total + elements) };

    /// <summary>One for the row itself and what is below it, times the rows, and one for the look-up.</summary>
    private static Cost Times(int rows, Cost below, string? list) =>
        new(below.Total >= Most / Math.Max(1, rows) ? Most : 1 + (rows * (1 + below.Total)), below.List ?? list);

    private static Cost Shape(Shape shape, BoundPlan plan)
    {
        var most = new Cost(0, null);
        foreach (var typed in shape.Types)
        {
            var cost = Sum(typed.Fields, plan);
            if (cost.Total > most.Total)
            {
                most = cost;
            }
        }

        return most;
    }

    private static Cost Sum(ImmutableArray<OutputField> fields, BoundPlan plan)
    {
        var total = 0L;
        var largest = new Cost(0, null);
        foreach (var field in fields)
        {
            var cost = Field(field, plan);
            total = Math.Min(Most, total + cost.Total);
            if (cost.Total > largest.Total)
            {
                largest = cost;
            }
        }

        return new Cost(total, largest.List);
    }
}
