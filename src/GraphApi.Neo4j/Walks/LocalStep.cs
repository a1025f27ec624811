using GraphApi.Model;

namespace GraphApi.Neo4j.Walks;

/// <summary>A step along a relationship, by its number, to a record that a request has met.</summary>
internal readonly record struct LocalStep(int Relationship, string RelationshipId, LocalNode Far)
{
    public static int Compare(LocalStep left, LocalStep right)
    {
        var order = CodePointOrder.Compare(left.Far.Id, right.Far.Id);
        return order != 0 ? order : CodePointOrder.Compare(left.RelationshipId, right.RelationshipId);
    }
}
