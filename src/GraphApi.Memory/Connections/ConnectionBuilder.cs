using System.Collections.Immutable;
using GraphApi.Memory.Lists;
using GraphApi.Memory.Operators;
using GraphApi.Memory.Search;
using GraphApi.Memory.Snapshots;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Nodes;

namespace GraphApi.Memory.Connections;

/// <summary>Turns a plan's lists into operators.</summary>
internal sealed class ConnectionBuilder(GraphSnapshot snapshot, OperatorBuilder objects)
{
    /// <param name="fragment">The constant bytes before the connection.</param>
    /// <param name="node">The list.</param>
    /// <param name="source">Where its rows come from.</param>
    public ListOperator Build(byte[] fragment, ListNode node, ListSource source)
    {
        var binder = new ListBinder(snapshot, node.List, source);
        var cursor = new StoredRowCursor(source, binder, node.List);
        var builder = new FragmentBuilder<ConnectionOperator>();
        builder.Literal(fragment);
        builder.Object(node.Fields, field => AddValue(builder, field, source, cursor));
        return new ListOperator(
            source,
            binder,
            new PageSelector(source, NeedsOf(node.Fields)),
            builder.ToArray(),
            builder.TakeFragment());
    }

    /// <summary>A search, whose rows are found anew by each request.</summary>
    public SearchOperator Build(byte[] fragment, SearchNode search)
    {
        var builder = new FragmentBuilder<ConnectionOperator>();
        builder.Literal(fragment);
        var source = new NodeRows(snapshot, SearchNode.TypesOf(snapshot.Dataset.Model));
        var cursor = new FoundCursor(search.List);
        builder.Object(search.Fields, field => AddValue(builder, field, source, cursor));
        return new SearchOperator(snapshot, new SearchFinder(snapshot, search), search.List.Ordinal, builder.ToArray(), builder.TakeFragment());
    }

    private void AddValue(FragmentBuilder<ConnectionOperator> builder, OutputField field, ListSource source, RowCursor cursor)
    {
        switch (field)
        {
            case ObjectField inner:
                builder.Object(inner.Fields, field => AddValue(builder, field, source, cursor));
                break;
            case TotalCountField:
                builder.Add(new TotalCountOperator(builder.TakeFragment()));
                break;
            case PageInfoField information:
                builder.Add(new PageInfoOperator(builder.TakeFragment(), information.Value, cursor));
                break;
            case ItemsField items:
                builder.Literal("["u8);
                builder.Add(new ItemsOperator(builder.TakeFragment(), source, objects.BuildShape(items.Shape)));
                builder.Literal("]"u8);
                break;
            case EdgesField edges:
                builder.Literal("["u8);
                builder.Add(BuildEdges(builder.TakeFragment(), edges, source, cursor));
                builder.Literal("]"u8);
                break;
            default:
                throw new InvalidOperationException($"The plan has a {field.GetType().Name} for \"{field.Key.Name}\" of a connection.");
        }
    }

    private EdgesOperator BuildEdges(byte[] fragment, EdgesField edges, ListSource source, RowCursor cursor)
    {
        var builder = new FragmentBuilder<EdgeOperator>();
        builder.Object(edges.Fields, field => builder.Add(BuildEdgeField(builder.TakeFragment(), field, source, cursor)));
        return new EdgesOperator(fragment, builder.ToArray(), builder.TakeFragment());
    }

    private EdgeOperator BuildEdgeField(byte[] fragment, OutputField field, ListSource source, RowCursor cursor) => field switch
    {
        CursorField => new EdgeCursorOperator(fragment, cursor),
        EdgeNodeField node => new EdgeNodeOperator(fragment, source, objects.BuildShape(node.Shape)),
        EdgeRelationshipField relationship when source.Relationships is { } table =>
            new EdgeRelationshipOperator(fragment, source, table.Type.Ordinal, objects.BuildShape(relationship.Shape)),
        ScoreField when cursor is FoundCursor found => new EdgeScoreOperator(fragment, found.List),
        MatchesField matches when cursor is FoundCursor found => new EdgeMatchesOperator(fragment, found.List, matches.Fields),
        _ => throw new InvalidOperationException($"The plan has a {field.GetType().Name} for \"{field.Key.Name}\" of an edge."),
    };

    private static PageNeeds NeedsOf(ImmutableArray<OutputField> fields)
    {
        var needs = PageNeeds.None;
        foreach (var field in fields)
        {
            needs |= field switch
            {
                TotalCountField => PageNeeds.TotalCount,
                PageInfoField { Value: PageInfoValue.HasNextPage } => PageNeeds.HasNext,
                PageInfoField { Value: PageInfoValue.HasPreviousPage } => PageNeeds.HasPrevious,
                ItemsField or EdgesField or PageInfoField => PageNeeds.Rows,
                ObjectField inner => NeedsOf(inner.Fields),
                _ => PageNeeds.None,
            };
        }

        return needs;
    }
}
