using System.Collections.Immutable;
using GraphApi.Compiler.Schemas;
using GraphApi.GraphQL.Language;
using GraphApi.Model.Types;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Lists;
using GraphApi.Plan.Nodes;
using GraphApi.Plan.Predicates;
using GraphApi.Plan.Responses;
using GraphApi.Plan.Scopes;

namespace GraphApi.Compiler.Operations;

internal sealed partial class SelectionCompiler
{
    /// <summary>A root list: all nodes of one type.</summary>
    public Scan RootList(CollectedField field, NodeType type, TimeScope scope)
    {
        var visible = new Visibility(_model, scope).OfType(type);
        var list = List(field, "Query", $"Query.{field.Name}", FilterSubject.Of(type), scope, visible, hasRelationship: false);
        return new Scan(type, list, ConnectionFields(field, ApiNames.Connection(type), Rows.Of(type, scope)));
    }

    /// <summary>A relationship field. Types that share it through an interface share what is planned for it.</summary>
    private PlanNode Expand(CollectedField field, NodeType type, RelationshipField along, Standpoint from)
    {
        var (scope, nearIsVisible) = ListScope(field, from);
        return plan.Node(field.Nodes, $"{ApiNames.Connection(along)}{from}", () =>
        {
            var visible = new Visibility(_model, scope).OfRow(along, nearIsVisible);
            var list = List(field, type.Name, $"{along.Near.Name}.{along.Name}", FilterSubject.OfRow(along), scope, visible, hasRelationship: true);
            return new Expand(along, list, ConnectionFields(field, ApiNames.Connection(along), Rows.Of(along, scope)));
        });
    }

    private PlanNode Citations(CollectedField field, ElementType type, EvidenceTypes evidence, Standpoint from)
    {
        var (scope, nearIsVisible) = ListScope(field, from);
        var isSource = type == evidence.Source;
        return plan.Node(field.Nodes, $"{(isSource ? "CitationsFrom" : nearIsVisible ? "CitationsOf" : $"CitationsOf {type}")}{from}", () =>
        {
            var near = isSource ? type.Name : type is NodeType ? "Record" : "Relationship";
            var visibility = new Visibility(_model, scope);
            var visible = isSource
                ? visibility.OfCitation(visibility.Subjects(), sourceIsVisible: nearIsVisible)
                : visibility.OfCitation(nearIsVisible ? null : [type], sourceIsVisible: false);
            var list = List(field, type.Name, $"{near}.{ApiNames.CitationsField}", FilterSubject.Of(evidence.Citation), scope, visible, hasRelationship: false);
            var fields = ConnectionFields(field, ApiNames.Connection(evidence.Citation), Rows.Of(evidence.Citation, scope));
            return isSource ? new CitationsFrom(list, fields) : new CitationsOf(list, fields);
        });
    }

    /// <summary>The scope of a list, and whether the element that it hangs on is known to be visible under it.</summary>
    private (TimeScope Scope, bool NearIsVisible) ListScope(CollectedField field, Standpoint from)
    {
        var scope = scopes.Below(field.First.Directives, from.Scope);
        return (scope, from.IsVisible && scope == from.Scope);
    }

    /// <param name="field">The list's field.</param>
    /// <param name="typeName">The GraphQL type that it is selected on.</param>
    /// <param name="listName">Its coordinate.</param>
    /// <param name="subject">What its rows are.</param>
    /// <param name="scope">Under which its filter and its order see the graph.</param>
    /// <param name="visible">Which of its rows the scope leaves; null for all.</param>
    /// <param name="hasRelationship">True where each row has a relationship.</param>
    private ListArguments List(
        CollectedField field, string typeName, string listName, FilterSubject subject, TimeScope scope, Predicate? visible, bool hasRelationship) =>
        plan.AddList(ordinal => new ListArguments(
            ordinal,
            listName,
            new FilterCompiler(_model, scope).Compile(Argument(field, typeName, "where"), subject, visible),
            new OrderCompiler(_model, scope).Compile(Argument(field, typeName, "order"), subject),
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
            ApiNames.Relationship => new EdgeRelationshipField(key, Shape(field.Nodes, rows.Relationship!, rows.Seen)),
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

    private Shape RowShape(ImmutableArray<FieldNode> selections, Rows rows) => Shape(selections, rows.Types, rows.TypeName, rows.Seen);

    /// <summary>What the rows of a connection are, and how they are seen: a list has visible rows only.</summary>
    private sealed record Rows(ImmutableArray<ElementType> Types, string TypeName, string Edge, RelationshipType? Relationship, Standpoint Seen)
    {
        public static Rows Of(NodeType type, TimeScope scope) => new([type], type.Name, ApiNames.Edge(type), null, new Standpoint(scope, IsVisible: true));

        public static Rows Found(GraphModel model, TimeScope scope) =>
            new([.. SearchNode.TypesOf(model)], ApiNames.SearchField, ApiNames.SearchEdge, null, new Standpoint(scope, IsVisible: true));

        public static Rows Of(RelationshipField field, TimeScope scope) =>
            new([.. field.Far.Types], field.Far.Name, ApiNames.Edge(field), field.Relationship, new Standpoint(scope, IsVisible: true));
    }
}
