using GraphApi.Model.Types;

namespace GraphApi.Conformance.Tests.Reference;

/// <summary>A record, with all relationships that start or end at it (one that does both is there once).</summary>
internal sealed class Record(NodeType type, string id, IReadOnlyDictionary<string, object?> properties) : Element(type, id, properties)
{
    public NodeType NodeType => type;

    public List<Relationship> Relationships { get; } = [];

    /// <summary>The rows of a relationship field: the record at the other end, with the relationship that leads there.</summary>
    public IEnumerable<Row> Along(RelationshipField field) => field.Direction switch
    {
        Direction.Out => Of(field).Where(relationship => relationship.Start == this).Select(relationship => RowTo(relationship.End, relationship, field)),
        Direction.In => Of(field).Where(relationship => relationship.End == this).Select(relationship => RowTo(relationship.Start, relationship, field)),
        _ => Of(field).Select(relationship => RowTo(relationship.Start == this ? relationship.End : relationship.Start, relationship, field)),
    };

    private static Row RowTo(Record far, Relationship relationship, RelationshipField field) => new(far, relationship, field.Far);

    private IEnumerable<Relationship> Of(RelationshipField field) => Relationships.Where(relationship => relationship.Type == field.Relationship);
}
