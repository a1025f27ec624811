using System.Buffers;

namespace GraphApi.GraphQL.Validation;

/// <summary>Finds the names that someone who wrote another name may have meant.</summary>
internal static class Suggestions
{
    private const int MaxSuggestions = 5;

    /// <summary>The longest name that is compared; comparing costs the product of both lengths.</summary>
    private const int MaxNameLength = 64;

    /// <summary>A sentence that begins with a space, or nothing: <c> Did you mean "name" or "nickname"?</c></summary>
    public static string DidYouMean(string name, IEnumerable<string> candidates) => Sentence("", Nearest(name, candidates));

    /// <summary>As <see cref="DidYouMean"/>, with what the names are: <c> Did you mean the enum value "SIT"?</c></summary>
    public static string DidYouMean(string kind, string name, IEnumerable<string> candidates) => Sentence(kind + " ", Nearest(name, candidates));

    /// <summary>The sentence for names that are known to fit.</summary>
    public static string Sentence(string kind, IReadOnlyList<string> names)
    {
        if (names.Count == 0)
        {
            return "";
        }

        var count = Math.Min(names.Count, MaxSuggestions);
        var list = $"\"{names[0]}\"";
        for (var i = 1; i < count; i++)
        {
            var separator = i < count - 1 ? ", " : count == 2 ? " or " : ", or ";
            list += $"{separator}\"{names[i]}\"";
        }

        return $" Did you mean {kind}{list}?";
    }

    /// <summary>The candidates within an edit distance of two fifths of the name's length, nearest first.</summary>
    private static List<string> Nearest(string name, IEnumerable<string> candidates)
    {
        var threshold = (int)(name.Length * 0.4) + 1;
        var near = new List<(int Distance, string Name)>();
        if (name.Length <= MaxNameLength)
        {
            foreach (var candidate in candidates)
            {
                if (Math.Abs(candidate.Length - name.Length) <= threshold && Distance(name, candidate) is var distance && distance <= threshold)
                {
                    near.Add((distance, candidate));
                }
            }
        }

        near.Sort(static (a, b) => a.Distance != b.Distance ? a.Distance.CompareTo(b.Distance) : string.CompareOrdinal(a.Name, b.Name));
        return near.ConvertAll(static n => n.Name);
    }

    /// <summary>
    /// The Damerau-Levenshtein distance in its optimal string alignment form, without regard to case; names that differ in case only are at distance 1.
    /// </summary>
    private static int Distance(string a, string b)
    {
        if (string.Equals(a, b, StringComparison.OrdinalIgnoreCase))
        {
            return a == b ? 0 : 1;
        }

        var width = b.Length + 1;
        var cells = ArrayPool<int>.Shared.Rent((a.Length + 1) * width);
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                cells[(i * width) + j] = i == 0 ? j : j == 0 ? i : Cell(cells, width, (i, a), (j, b));
            }
        }

        var distance = cells[(a.Length * width) + b.Length];
        ArrayPool<int>.Shared.Return(cells);
        return distance;
    }

    private static int Cell(int[] cells, int width, (int Index, string Text) a, (int Index, string Text) b)
    {
        var (i, j) = (a.Index, b.Index);
        var cost = Same(a.Text[i - 1], b.Text[j - 1]) ? 0 : 1;
        var cell = Math.Min(
            Math.Min(cells[((i - 1) * width) + j] + 1, cells[(i * width) + j - 1] + 1),
            cells[((i - 1) * width) + j - 1] + cost);
        var transposed = i > 1 && j > 1 && Same(a.Text[i - 1], b.Text[j - 2]) && Same(a.Text[i - 2], b.Text[j - 1]);
        return transposed ? Math.Min(cell, cells[((i - 2) * width) + j - 2] + 1) : cell;
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
