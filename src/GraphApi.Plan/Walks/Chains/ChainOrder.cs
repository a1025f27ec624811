namespace GraphApi.Plan.Walks.Chains;

/// <summary>The order of chains from one subject: fewest links, then the stronger evidence, then the ids of the records along them, then those of the relationships.</summary>
public sealed class ChainOrder(ChainGraph graph) : IComparer<Chain>
{
    public int Compare(Chain? left, Chain? right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var order = left.Links.Length.CompareTo(right.Links.Length);
        order = order != 0 ? order : right.WeakestLink.Strength.CompareTo(left.WeakestLink.Strength);
        for (var link = 0; order == 0 && link < left.Links.Length; link++)
        {
            order = graph.CompareIds(left.Links[link].To, right.Links[link].To);
        }

        for (var link = 0; order == 0 && link < left.Links.Length; link++)
        {
            order = left.Links[link].Id.Span.SequenceCompareTo(right.Links[link].Id.Span);
        }

        return order;
    }
}
