namespace GraphApi.Conformance.Tests.Reference;

/// <summary>A path as plain objects: one record more than relationships.</summary>
internal sealed record WalkedPath(Record[] Nodes, Relationship[] Relationships)
{
    public IEnumerable<WalkedStep> Steps => Relationships.Select((relationship, step) => new WalkedStep(relationship, Nodes[step], Nodes[step + 1]));

    public WalkedPath Continue(Relationship relationship, Record next) => new([.. Nodes, next], [.. Relationships, relationship]);

    public static int Compare(WalkedPath left, WalkedPath right)
    {
        var order = left.Nodes.Length - right.Nodes.Length;
        order = order != 0 ? order : Compare(left.Nodes, right.Nodes);
        return order != 0 ? order : Compare(left.Relationships, right.Relationships);
    }

    private static int Compare(Element[] left, Element[] right) =>
        left.Zip(right, (first, second) => ValueComparison.OrderCodePoints(first.Id, second.Id)).FirstOrDefault(order => order != 0);
}
