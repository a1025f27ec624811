using System.Collections.Immutable;
using System.Text;
using GraphApi.Model.Types;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Grouping;
using GraphApi.Plan.Lists;
using GraphApi.Plan.Nodes;
using GraphApi.Plan.Operands;
using GraphApi.Plan.Responses;
using GraphApi.Plan.Scopes;

namespace GraphApi.Memory.Tests.Support;

/// <summary>The fields of plans in tests.</summary>
internal static class Fields
{
    private static readonly string[] s_ownNames = ["id", "label", "knownSince"];

    /// <summary>A value of the element; <c>key=name</c> writes it under another key, and <c>corroboration.sources</c> under the last part.</summary>
    public static Field Value(string name) => new(place =>
    {
        var (key, path) = name.Split('=') is [var alias, var real] ? (alias, real) : (name.Split('.')[^1], name);
        var own = s_ownNames.Contains(path) || path.Contains('.', StringComparison.Ordinal);
        return new ValueField(new ResponseKey(key), Values.Ref(own ? path : $"{place.Type}.{path}"));
    });

    public static Field Constant(string key, string json) => new(_ => new ConstantField(new ResponseKey(key), Encoding.UTF8.GetBytes(json)));

    public static Field Object(string key, params Field[] fields) => new(place => new ObjectField(new ResponseKey(key), Build(fields, place)));

    public static Field One(string key, object id, string type, params Field[] fields) =>
        Node(key, place => new Seek(Values.Of(id), (NodeType)Values.Type(type), TimeScope.None, Shape(place, [Values.Type(type)], fields)));

    /// <summary>Any element by its id.</summary>
    public static Field Any(string key, object id, params On[] shapes) => Node(key, place => new Seek(Values.Of(id), null, TimeScope.None, Shape(place, shapes)));

    public static Field Many(string key, object?[] ids, params On[] shapes) => Node(key, place => new SeekMany(Values.Of(ids), TimeScope.None, Shape(place, shapes)));

    public static Field All(string type, Paging paging, params Field[] fields) => Node("all", place =>
    {
        var list = List(place, $"Query.{type}", paging, hasRelationship: false);
        return new Scan((NodeType)Values.Type(type), list, Build(fields, place with { Type = null, Rows = [Values.Type(type)], Relationship = null }));
    });

    public static Field Expand(string field, Paging paging, params Field[] fields) => Node(field.Split('.')[^1], place =>
    {
        var along = Values.Along(field);
        var list = List(place, field, paging, hasRelationship: true);
        return new Expand(along, list, Build(fields, place with { Type = null, Rows = along.Far.Types, Relationship = along.Relationship }));
    });

    public static Field CitationsOf(Paging paging, params Field[] fields) => Node("citations", place =>
    {
        var list = List(place, "citations", paging, hasRelationship: false);
        return new CitationsOf(list, Build(fields, place with { Type = null, Rows = [Values.Type("Citation")], Relationship = null }));
    });

    public static Field CitationsFrom(Paging paging, params Field[] fields) => Node("citations", place =>
    {
        var list = List(place, "Source.citations", paging, hasRelationship: false);
        return new CitationsFrom(list, Build(fields, place with { Type = null, Rows = [Values.Type("Citation")], Relationship = null }));
    });

    public static Field Single(string field, params Field[] fields) => Node(field.Split('.')[^1], place =>
        new ExpandSingle(Values.Along(field), Relationship: false, Shape(place, Values.Along(field).Far.Types, fields)));

    public static Field SingleRelationship(string key, string field, params Field[] fields) => Node(key, place =>
        new ExpandSingle(Values.Along(field), Relationship: true, Shape(place, [Values.Along(field).Relationship], fields)));

    public static Field End(string key, params On[] shapes) => Node(key, place => new RelationshipEnd(key == "start", Shape(place, shapes)));

    public static Field CitationEnd(string key, params On[] shapes) => Node(key, place => new CitationEnd(key == "source", Shape(place, shapes)));

    public static Field Nodes(params Field[] fields) => new(place => new ItemsField(new ResponseKey("nodes"), Shape(place, place.Rows, fields)));

    public static Field NodesOf(params On[] shapes) => new(place => new ItemsField(new ResponseKey("nodes"), Shape(place, shapes)));

    public static Field Edges(params Field[] fields) => new(place => new EdgesField(new ResponseKey("edges"), Build(fields, place)));

    public static Field Cursor { get; } = new(_ => new CursorField(new ResponseKey("cursor")));

    public static Field EdgeNode(params Field[] fields) => new(place => new EdgeNodeField(new ResponseKey("node"), Shape(place, place.Rows, fields)));

    public static Field EdgeRelationship(params Field[] fields) =>
        new(place => new EdgeRelationshipField(new ResponseKey("relationship"), Shape(place, [place.Relationship!], fields)));

    public static Field TotalCount { get; } = new(_ => new TotalCountField(new ResponseKey("totalCount")));

    public static Field PageInfo(params PageInfoValue[] values) => new(_ => new ObjectField(
        new ResponseKey("pageInfo"),
        [.. values.Select(value => new PageInfoField(new ResponseKey(char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..]), value))]));

    /// <summary>Whether rows stand on either side of the page.</summary>
    public static Field Sides { get; } = PageInfo(PageInfoValue.HasPreviousPage, PageInfoValue.HasNextPage);

    /// <summary>How many records of a type there are by some keys.</summary>
    public static Field CountBy(string type, params GroupKey[] keys) =>
        Node("groups", _ => new Groups((NodeType)Values.Type(type), Where: null, [.. keys], [new GroupCountField(new ResponseKey("count"))]));

    public static Field Dataset(params OutputField[] fields) => Node("dataset", _ => new DatasetNode([.. fields]));

    public static ImmutableArray<OutputField> Build(IEnumerable<Field> fields, Field.Place place) => [.. fields.Select(field => field.Build(place))];

    private static Field Node(string key, Func<Field.Place, PlanNode> build) => new(place => new NestedField(new ResponseKey(key), build(place)));

    private static Shape Shape(Field.Place place, IEnumerable<ElementType> types, Field[] fields) =>
        new([.. types.Select(type => new TypedFields(type, Build(fields, place with { Type = type })))]);

    private static Shape Shape(Field.Place place, On[] shapes) =>
        new([.. shapes.Select(on => new TypedFields(on.Type, Build(on.Fields, place with { Type = on.Type })))]);

    private static ListArguments List(Field.Place place, string name, Paging paging, bool hasRelationship)
    {
        var list = new ListArguments(
            place.Lists.Count,
            name,
            paging.Where,
            [.. paging.Order],
            Given(paging.First),
            Given(paging.After),
            Given(paging.Last),
            Given(paging.Before),
            hasRelationship,
            default);
        place.Lists.Add(list);
        return list;
    }

    private static Operand? Given(object? value) => value is null ? null : Values.Of(value);
}
