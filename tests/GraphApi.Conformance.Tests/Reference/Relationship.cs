using GraphApi.Model.Types;

namespace GraphApi.Conformance.Tests.Reference;

/// <summary>A relationship between two records.</summary>
internal sealed class Relationship(RelationshipType type, string id, IReadOnlyDictionary<string, object?> properties, Record start, Record end)
    : Element(type, id, properties)
{
    public RelationshipType RelationshipType => type;

    public Record Start => start;

    public Record End => end;
}
