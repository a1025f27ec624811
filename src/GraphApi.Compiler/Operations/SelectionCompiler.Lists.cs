using System.Collections.Immutable;
using GraphApi.Compiler.Schemas;
using GraphApi.GraphQL.Language;
using GraphApi.Model.Types;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Lists;
using GraphApi.Plan.Nodes;
using GraphApi.Plan.Responses;

namespace GraphApi.Compiler.Operations;

internal sealed partial class SelectionCompiler
{
    /// <summary>A root list: all nodes of one type.</summary>
    public Scan RootList(CollectedField field, NodeType type)
    {
        var list = List(field, "Query", $"Query.{field.Name}", FilterSubject.Of(type), hasRelationship: false);
        return new Scan(type, list, ConnectionFields(field, ApiNames.Connection(type), Rows.Of(type)));
    }

    /// <summary>A relationship field. Types that share it through an interface share what is planned for it.</summary>
    private PlanNode Expand(CollectedField field, NodeType type, RelationshipField along) =>
        plan.Node(field.Nodes, ApiNames.Connection(along), () =>
        {
            var list = List(field, type.Name, $"{along.Near.Name}.{along.Name}", FilterSubject.OfRow(along), hasRelationship: true);
            return new Expand(along, list, ConnectionFields(field, ApiNames.Connection(along), Rows.Of(along)));
        });

    private PlanNode Citations(CollectedField field, ElementType type, EvidenceTypes evidence) =>
        plan.Node(field.Nodes, type == evidence.Source ? "CitationsFrom" : "CitationsOf", () =>
        {
            var near = type == evidence.Source ? type.Name : type is NodeType ? "Record" : "Relationship";
            var list = List(field, type.Name, $"{near}.{ApiNames.CitationsField}", FilterSubject.Of(evidence.Citation), hasRelationship: false);
            var fields = ConnectionFields(field, ApiNames.Connection(evidence.Citation), Rows.Of(evidence.Citation));
            return type == evidence.Source ? new CitationsFrom(list, fields) : new CitationsOf(list, fields);
        });

    private ListArguments List(CollectedField field, string typeName, string listName, FilterSubject subject, bool hasRelationship) =>
        plan.AddList(ordinal => new ListArguments(
            ordinal,
            listName,
            _filters.Compile(Argument(field, typeName, "where"), subject),
            _orders.Compile(Argument(field, typeName, "order"), subject),
            Argument(field, typeName, "first")?.ToOperand(),
            Argument(field, typeName, "after")?.ToOperand(),
            Argument(field, typeName, "last")?.ToOperand(),
            Argument(field, typeName, "before")?.ToOperand(),
            hasRelationship,
            field.First.Location));

    private ImmutableArray<OutputField> ConnectionFields(CollectedField field, string connection, Rows rows) =>
        [.. Below(field.Nodes, connection).Select(inner => ConnectionField(inner, connection, rows))];

    private OutputField ConnectionField(CollectedField field, string connection, Rows rows)
    {
        var key = new ResponseKey(field.Key);
        return field.Name switch
        {
            "__typename" => Constant(key, connection),
            "nodes" => new ItemsField(key, RowShape(field.Nodes, rows)),
            "edges" => new EdgesField(key, [.. Below(field.Nodes, rows.Edge).Select(inner => EdgeField(inner, rows))]),
            "pageInfo" => new ObjectField(key, [.. Below(field.Nodes, "PageInfo").Select(PageInfoField)]),
            "totalCount" => new TotalCountField(key),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field.Name, "A connection has no such field."),
        };
    }

    private OutputField EdgeField(CollectedField field, Rows rows)
    {
        var key = new ResponseKey(field.Key);
        return field.Name switch
        {
            "__typename" => Constant(key, rows.Edge),
            "cursor" => new CursorField(key),
            "node" => new EdgeNodeField(key, RowShape(field.Nodes, rows)),
            ApiNames.Relationship => new EdgeRelationshipField(key, Shape(field.Nodes, rows.Relationship!)),
            "score" => new ScoreField(key),
            "matches" => new MatchesField(key, [.. Below(field.Nodes, ApiNames.SearchMatch).Select(MatchField)]),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field.Name, "An edge has no such field."),
        };
    }

    private static OutputField PageInfoField(CollectedField field)
    {
        var key = new ResponseKey(field.Key);
        return field.Name switch
        {
            "__typename" => Constant(key, "PageInfo"),
            "hasNextPage" => new PageInfoField(key, PageInfoValue.HasNextPage),
            "hasPreviousPage" => new PageInfoField(key, PageInfoValue.HasPreviousPage),
            "startCursor" => new PageInfoField(key, PageInfoValue.StartCursor),
            "endCursor" => new PageInfoField(key, PageInfoValue.EndCursor),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field.Name, "PageInfo has no such field."),
        };
    }

    private Shape RowShape(ImmutableArray<FieldNode> selections, Rows rows) => Shape(selections, rows.Types, rows.TypeName);

    /// <summary>What the rows of a connection are.</summary>
    private sealed record Rows(ImmutableArray<ElementType> Types, string TypeName, string Edge, RelationshipType? Relationship)
    {
        public static Rows Of(NodeType type) => new([type], type.Name, ApiNames.Edge(type), null);

        public static Rows Found(GraphModel model) => new([.. SearchNode.TypesOf(model)], ApiNames.SearchField, ApiNames.SearchEdge, null);

        public static Rows Of(RelationshipField field) => new([.. field.Far.Types], field.Far.Name, ApiNames.Edge(field), field.Relationship);
    }
}
