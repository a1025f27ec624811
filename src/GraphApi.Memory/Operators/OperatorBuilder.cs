using System.Collections.Immutable;
using GraphApi.Memory.Columns;
using GraphApi.Memory.Connections;
using GraphApi.Memory.Grouping;
using GraphApi.Memory.Lists;
using GraphApi.Memory.Predicates;
using GraphApi.Memory.Snapshots;
using GraphApi.Memory.Walks;
using GraphApi.Plan;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Nodes;
using GraphApi.Plan.Scopes;

namespace GraphApi.Memory.Operators;

/// <summary>Turns a plan into the operators that answer it from one snapshot.</summary>
internal sealed class OperatorBuilder
{
    private readonly GraphSnapshot _snapshot;
    private readonly ConnectionBuilder _connections;
    private readonly WalkBuilder _walks;
    private readonly GroupsBuilder _groups;

    /// <summary>A plan shares equal parts: without this, their operators would multiply with every level.</summary>
    private readonly Dictionary<Shape, ShapeOperator> _shapes = new(ReferenceEqualityComparer.Instance);

    public OperatorBuilder(GraphSnapshot snapshot)
    {
        _snapshot = snapshot;
        _connections = new ConnectionBuilder(snapshot, this);
        _walks = new WalkBuilder(snapshot, this);
        _groups = new GroupsBuilder(snapshot, this);
    }

    public ObjectOperator BuildRoot(OperationPlan plan) => BuildObject(plan.Fields, table: null);

    public ShapeOperator BuildShape(Shape shape)
    {
        if (_shapes.TryGetValue(shape, out var built))
        {
            return built;
        }

        var byType = new ObjectOperator?[_snapshot.Tables.Count];
        foreach (var typed in shape.Types)
        {
            byType[typed.Type.Ordinal] = BuildObject(typed.Fields, _snapshot.Table(typed.Type));
        }

        return _shapes[shape] = new ShapeOperator(byType);
    }

    /// <summary>An object with the same fields for relationships of every type.</summary>
    public ShapeOperator BuildRelationship(ImmutableArray<OutputField> fields)
    {
        var byType = new ObjectOperator?[_snapshot.Tables.Count];
        foreach (var type in _snapshot.Dataset.Model.RelationshipTypes)
        {
            byType[type.Ordinal] = BuildObject(fields, _snapshot.Table(type));
        }

        return new ShapeOperator(byType);
    }

    /// <param name="fields">The object's fields.</param>
    /// <param name="table">The table of the element; null for the operation's root.</param>
    private ObjectOperator BuildObject(ImmutableArray<OutputField> fields, StoredTable? table)
    {
        var builder = new FragmentBuilder<FieldOperator>();
        builder.Object(fields, field => AddValue(builder, field, table));
        return new ObjectOperator(builder.ToArray(), builder.TakeFragment());
    }

    private void AddValue(FragmentBuilder<FieldOperator> builder, OutputField field, StoredTable? table)
    {
        switch (field)
        {
            case ObjectField inner:
                builder.Object(inner.Fields, field => AddValue(builder, field, table));
                break;
            case NestedField { Node: DatasetNode dataset }:
                DatasetJson.Write(builder, dataset.Fields, _snapshot.Facts);
                break;
            case NestedField { Node: var node } when BuildRootNode(builder, node) is { } rooted:
                builder.Add(rooted);
                break;
            case NestedField { Node: var node } when table is not null:
                builder.Add(BuildNode(builder.TakeFragment(), node, table));
                break;
            case ValueField value when table is not null:
                _snapshot.Column(table, value.Value).AddTo(builder);
                break;
            default:
                throw new InvalidOperationException($"The plan has a {field.GetType().Name} for \"{field.Key.Name}\" where there is no {(table is null ? "element" : "connection")}.");
        }
    }

    /// <summary>Nodes that need no element to start from; null for all others.</summary>
    private FieldOperator? BuildRootNode(FragmentBuilder<FieldOperator> builder, PlanNode node) => node switch
    {
        Seek seek => new SeekOperator(builder.TakeFragment(), Elements(seek.Scope, seek.Shape), seek.Id, seek.Type?.Ordinal),
        SeekMany seek => new SeekManyOperator(builder.TakeFragment(), Elements(seek.Scope, seek.Shape), seek.Ids),
        SearchNode search => _connections.Build(builder.TakeFragment(), search),
        WalkNode walk => _walks.Build(builder.TakeFragment(), walk),
        Groups groups => _groups.Build(builder.TakeFragment(), groups),
        Scan scan => _connections.Build(builder.TakeFragment(), scan, new TableRows(_snapshot.Table(scan.Type))),
        _ => null,
    };

    private ElementWriter Elements(TimeScope scope, Shape shape) =>
        new(_snapshot.Dataset.Ids, scope == TimeScope.None ? null : new ElementFilter(_snapshot, scope), BuildShape(shape));

    private FieldOperator BuildNode(byte[] fragment, PlanNode node, StoredTable table) => (node, _snapshot.Evidence) switch
    {
        (Expand expand, _) => _connections.Build(fragment, expand, new AdjacentRows(_snapshot, expand.Field, table.NodeIndexes)),
        (ExpandSingle { Relationship: true } single, _) => new SingleRelationshipOperator(
            fragment, table.NodeIndexes, _snapshot.Adjacency(single.Field), single.Field.Relationship.Ordinal, BuildShape(single.Shape)),
        (ExpandSingle single, _) => new FarRecordOperator(
            fragment, _snapshot.Nodes, table.NodeIndexes, _snapshot.Adjacency(single.Field), BuildShape(single.Shape)),
        (RelationshipEnd end, _) => new RelationshipEndOperator(
            fragment, _snapshot.Nodes, end.IsStart ? table.Ends.From : table.Ends.To, BuildShape(end.Shape)),
        (CitationsOf citations, { } evidence) =>
            _connections.Build(fragment, citations, new CitationRows(evidence.BySubject[table.Type.Ordinal], evidence.Citations)),
        (CitationsFrom citations, { } evidence) =>
            _connections.Build(fragment, citations, new CitationRows(evidence.BySource, evidence.Citations)),
        (CitationEnd { IsSource: true } end, { } evidence) => new CitationSourceOperator(
            fragment, evidence.Links.Source, evidence.Sources.Type.Ordinal, BuildShape(end.Shape)),
        (CitationEnd end, { } evidence) => new CitationSubjectOperator(fragment, evidence.Links.Subject, BuildShape(end.Shape)),
        _ => throw new InvalidOperationException($"The embedded backend cannot answer a {node.GetType().Name} on {table.Type.Name}."),
    };
}
