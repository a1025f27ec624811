using GraphApi.Plan.Walks;

namespace GraphApi.Plan.Tests.Walks;

/// <summary>Finds all paths in the most obvious way, and sorts them.</summary>
internal static class PathOracle
{
    /// <summary>Each path as <c>nodes / relationships</c>.</summary>
    public static List<string> Find(SmallGraph graph, PathRequest request, Func<int, bool> allows)
    {
        var found = new List<(int[] Nodes, int[] Relationships)>();
        foreach (var source in request.Sources)
        {
            Continue([source], []);
        }

        return [.. found.Order(Comparer<(int[] Nodes, int[] Relationships)>.Create(Compare)).Take(request.Count).Select(path => Print(path.Nodes, path.Relationships))];

        void Continue(int[] nodes, int[] relationships)
        {
            if (relationships.Length > 0 && request.Targets.Contains(nodes[^1]))
            {
                found.Add((nodes, relationships));
            }

            if (relationships.Length == request.MaxLength || (relationships.Length > 0 && graph.Areas[nodes[^1]]))
            {
                return;
            }

            foreach (var (relationship, far) in graph.StepsFrom(nodes[^1]))
            {
                if (!nodes.Contains(far) && !request.Avoided.Contains(far) && allows(relationship))
                {
                    Continue([.. nodes, far], [.. relationships, relationship]);
                }
            }
        }
    }

    public static string Print(ReadOnlySpan<int> nodes, ReadOnlySpan<int> relationships) => $"{string.Join(' ', nodes.ToArray())} / {string.Join(' ', relationships.ToArray())}";

    private static int Compare((int[] Nodes, int[] Relationships) left, (int[] Nodes, int[] Relationships) right)
    {
        var order = left.Nodes.Length - right.Nodes.Length;
        order = order != 0 ? order : left.Nodes.AsSpan().SequenceCompareTo(right.Nodes);
        return order != 0 ? order : left.Relationships.AsSpan().SequenceCompareTo(right.Relationships);
    }
}
