namespace GraphApi.Ingest;

/// <summary>Finds what a mistyped name most likely meant.</summary>
internal static class Nearest
{
    /// <summary>The candidate with the fewest edits, if that is at most a third of the name; null where none is near.</summary>
    public static string? To(string name, IEnumerable<string> candidates)
    {
        // Names are short; a longer value is a text that got into the wrong column.
        if (name.Length is 0 or > 100)
        {
            return null;
        }

        var best = candidates.Select(candidate => (Candidate: candidate, Edits: Edits(name.ToUpperInvariant(), candidate.ToUpperInvariant())))
            .OrderBy(entry => entry.Edits)
            .FirstOrDefault();
        return best.Candidate is not null && best.Edits <= Math.Max(1, name.Length / 3) ? best.Candidate : null;
    }

    /// <summary>" (did you mean X?)", or nothing.</summary>
    public static string Hint(string name, IEnumerable<string> candidates) => To(name, candidates) is { } nearest ? $" (did you mean {nearest}?)" : "";

    private static int Edits(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        var current = new int[right.Length + 1];
        for (var i = 0; i < left.Length; i++)
        {
            current[0] = i + 1;
            for (var j = 0; j < right.Length; j++)
            {
                var replaced = previous[j] + (left[i] == right[j] ? 0 : 1);
                current[j + 1] = Math.Min(replaced, Math.Min(previous[j + 1], current[j]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return previous[right.Length];
    }
}
