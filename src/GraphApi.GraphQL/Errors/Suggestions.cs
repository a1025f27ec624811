namespace GraphApi.GraphQL.Errors;

/// <summary>Names that a person who wrote an unknown name may have meant.</summary>
public static class Suggestions
{
    private const int MaxSuggestions = 5;

    /// <summary>The candidates near a name, nearest first.</summary>
    public static IReadOnlyList<string> For(string name, IEnumerable<string> candidates)
    {
        // Beyond this, a name is no misspelling of one of ours, and comparing it costs its length times theirs.
        if (name.Length > Excerpt.MaxChars)
        {
            return [];
        }

        var threshold = (int)(name.Length * 0.4) + 1;
        return
        [
            .. candidates
                .Select(candidate => (Name: candidate, Distance: Distance(name, candidate, threshold)))
                .Where(candidate => candidate.Distance <= threshold)
                .OrderBy(static candidate => candidate.Distance)
                .ThenBy(static candidate => candidate.Name, StringComparer.Ordinal)
                .Select(static candidate => candidate.Name),
        ];
    }

    /// <summary>A sentence to put behind a message, with the space before it; empty when nothing is near.</summary>
    public static string DidYouMean(string name, IEnumerable<string> candidates, string? what = null)
    {
        var suggestions = For(name, candidates).Take(MaxSuggestions).Select(static suggestion => $"\"{suggestion}\"").ToList();
        return suggestions.Count == 0 ? "" : $" Did you mean {(what is null ? "" : what + " ")}{OrList(suggestions)}?";
    }

    private static string OrList(List<string> items) => items.Count switch
    {
        1 => items[0],
        2 => $"{items[0]} or {items[1]}",
        _ => $"{string.Join(", ", items.SkipLast(1))}, or {items[^1]}",
    };

    /// <summary>
    /// The optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours; a difference in
    /// case alone counts as one.
    /// </summary>
    private static int Distance(string left, string right, int threshold)
    {
        if (left == right)
        {
            return 0;
        }

        var a = left.ToLowerInvariant();
        var b = right.ToLowerInvariant();
        if (a == b)
        {
            return 1;
        }

        if (Math.Abs(a.Length - b.Length) > threshold)
        {
            return threshold + 1;
        }

        var beforeLast = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            FillRow(a, b, i, (beforeLast, last, current));
            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[b.Length];
    }

    private static void FillRow(string a, string b, int i, (int[] BeforeLast, int[] Last, int[] Current) rows)
    {
        rows.Current[0] = i;
        for (var j = 1; j <= b.Length; j++)
        {
            var cost = a[i - 1] == b[j - 1] ? 0 : 1;
            var distance = Math.Min(Math.Min(rows.Last[j] + 1, rows.Current[j - 1] + 1), rows.Last[j - 1] + cost);
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
            {
                distance = Math.Min(distance, rows.BeforeLast[j - 2] + 1);
            }

            rows.Current[j] = distance;
        }
    }
}
