using System.Collections.Immutable;
using GraphApi.Neo4j.Chains;
using GraphApi.Neo4j.Cypher;
using GraphApi.Neo4j.Search;
using GraphApi.Neo4j.Walks;
using GraphApi.Plan;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Nodes;

namespace GraphApi.Neo4j;

/// <summary>A plan ready to be answered: its statements, how their answers are laid out, and what has to be found before.</summary>
internal sealed record PreparedPlan(PlanStatements Statements, ImmutableArray<ConnectionLayout> Layouts, ImmutableArray<Finder> Finders)
{
    /// <summary>What has to be found for a plan's root fields; nodes below them can be answered by the main statement.</summary>
    public static ImmutableArray<Finder> FindersOf(OperationPlan plan) => [.. plan.Fields.OfType<NestedField>().Select(field => FinderOf(field.Node)).OfType<Finder>()];

    /// <summary>The layouts of a plan's connections, by ordinal of the list.</summary>
    public static ImmutableArray<ConnectionLayout> LayoutsOf(OperationPlan plan)
    {
        var layouts = new ConnectionLayout[plan.Lists.Length];
        Add(plan.Fields, layouts);
        return [.. layouts];
    }

    private static Finder? FinderOf(PlanNode node) => node switch
    {
        SearchNode search => new SearchFinder(search),
        ResponsibilityChains chains => new ChainFinder(chains),
        Paths paths => new PathsFinder(paths),
        Neighborhood neighborhood => new NeighborhoodFinder(neighborhood),
        _ => null,
    };

    private static void Add(ImmutableArray<OutputField> fields, ConnectionLayout[] layouts)
    {
        foreach (var field in fields)
        {
            switch (field)
            {
                case ObjectField inner:
                    Add(inner.Fields, layouts);
                    break;
                case EdgesField edges:
                    Add(edges.Fields, layouts);
                    break;
                case ItemsField items:
                    Add(items.Shape, layouts);
                    break;
                case EdgeNodeField node:
                    Add(node.Shape, layouts);
                    break;
                case EdgeRelationshipField relationship:
                    Add(relationship.Shape, layouts);
                    break;
                case ChainsField chains:
                    Add(chains.Fields, layouts);
                    break;
                case ChainEndField end:
                    Add(end.Shape, layouts);
                    break;
                case WeakestStepField step:
                    Add(step.Fields, layouts);
                    break;
                case GroupKeyField { Shape: { } far }:
                    Add(far, layouts);
                    break;
                case PathsField paths:
                    Add(paths.Fields, layouts);
                    break;
                case StepsField steps:
                    Add(steps.Fields, layouts);
                    break;
                case StepElementField element:
                    Add(element.Shape, layouts);
                    break;
                case WalkElementsField elements:
                    Add(elements.Shape, layouts);
                    break;
                case NestedField { Node: var node }:
                    Add(node, layouts);
                    break;
            }
        }
    }

    private static void Add(PlanNode node, ConnectionLayout[] layouts)
    {
        switch (node)
        {
            case ListNode list when layouts[list.List.Ordinal] is null:
                layouts[list.List.Ordinal] = ConnectionLayout.Of(list);
                Add(list.Fields, layouts);
                break;
            case Groups groups:
                Add(groups.Fields, layouts);
                break;
            case WalkNode walk:
                Add(walk.Fields, layouts);
                break;
            case Seek { Shape: var shape }:
                Add(shape, layouts);
                break;
            case SeekMany { Shape: var shape }:
                Add(shape, layouts);
                break;
            case ExpandSingle { Shape: var shape }:
                Add(shape, layouts);
                break;
            case RelationshipEnd { Shape: var shape }:
                Add(shape, layouts);
                break;
            case CitationEnd { Shape: var shape }:
                Add(shape, layouts);
                break;
        }
    }

    private static void Add(Shape shape, ConnectionLayout[] layouts)
    {
        foreach (var typed in shape.Types)
        {
            Add(typed.Fields, layouts);
        }
    }
}
