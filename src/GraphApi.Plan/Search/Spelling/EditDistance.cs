namespace GraphApi.Plan.Search.Spelling;

/// <summary>
/// How many edits make one word of another: a letter put in, left out, or taken for another, or two neighbours exchanged (the restricted Damerau-Levenshtein distance).
/// </summary>
internal static class EditDistance
{
    /// <summary>The distance, or <paramref name="most"/> + 1 where it is greater.</summary>
    public static int Of(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int most)
    {
        if (Math.Abs(left.Length - right.Length) > most)
        {
            return most + 1;
        }

        Span<int> rows = stackalloc int[3 * (right.Length + 1)];
        return Fill(left, right, rows, most) is { IsEmpty: false } last ? Math.Min(last[^1], most + 1) : most + 1;
    }

    /// <summary>The distance to the beginning of a word that comes nearest, or <paramref name="most"/> + 1 where none comes so near.</summary>
    public static int OfPrefix(ReadOnlySpan<char> prefix, ReadOnlySpan<char> word, int most)
    {
        word = word[..Math.Min(word.Length, prefix.Length + most)];
        Span<int> rows = stackalloc int[3 * (word.Length + 1)];
        var nearest = most + 1;
        foreach (var distance in Fill(prefix, word, rows, most))
        {
            nearest = Math.Min(nearest, distance);
        }

        return nearest;
    }

    /// <summary>The distances of all of <paramref name="left"/> to every beginning of <paramref name="right"/>; empty once all are greater than <paramref name="most"/>.</summary>
    private static ReadOnlySpan<int> Fill(ReadOnlySpan<char> left, ReadOnlySpan<char> right, Span<int> rows, int most)
    {
        var width = right.Length + 1;
        var before = rows[..width];
        var above = rows.Slice(width, width);
        var row = rows.Slice(2 * width, width);
        for (var column = 0; column < width; column++)
        {
            above[column] = column;
        }

        for (var i = 0; i < left.Length; i++)
        {
            row[0] = i + 1;
            var least = row[0];
            for (var j = 0; j < right.Length; j++)
            {
                var distance = Math.Min(above[j] + (left[i] == right[j] ? 0 : 1), Math.Min(above[j + 1], row[j]) + 1);
                if (i > 0 && j > 0 && left[i] == right[j - 1] && left[i - 1] == right[j])
                {
                    distance = Math.Min(distance, before[j - 1] + 1);
                }

                row[j + 1] = distance;
                least = Math.Min(least, distance);
            }

            if (least > most + 1)
            {
                return [];
            }

            var spare = before;
            before = above;
            above = row;
            row = spare;
        }

        return above;
    }
}
