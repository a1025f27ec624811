using GraphApi.GraphQL.Values;
using GraphApi.Plan.Binding;
using GraphApi.Plan.Cursors;

namespace GraphApi.Plan.Search;

/// <summary>The page of a search that one request asks for.</summary>
/// <param name="Hits">What is on it, the best first, then by id.</param>
/// <param name="HasNext">True where more was found behind it.</param>
/// <param name="HasPrevious">True where something was found before it.</param>
public sealed record FoundPage(IReadOnlyList<SearchHit> Hits, bool HasNext, bool HasPrevious)
{
    /// <summary>Sorts what was found and takes the page out of it.</summary>
    public static FoundPage Of(List<SearchHit> found, BoundPage page)
    {
        found.Sort(Compare);
        var start = page.Cursor is { } cursor ? found.FindIndex(hit => IsBehind(hit, cursor)) : 0;
        start = start < 0 ? found.Count : start;
        var count = Math.Min(page.Size, found.Count - start);
        return new FoundPage(found.GetRange(start, count), start + count < found.Count, start > 0);
    }

    private static int Compare(SearchHit left, SearchHit right)
    {
        var byScore = right.PerMille.CompareTo(left.PerMille);
        return byScore != 0 ? byScore : left.Id.AsSpan().SequenceCompareTo(right.Id);
    }

    private static bool IsBehind(SearchHit hit, CursorPosition cursor)
    {
        var byScore = ScoreOf(cursor).CompareTo(hit.Score);
        return byScore != 0 ? byScore > 0 : hit.Id.AsSpan().SequenceCompareTo(System.Text.Encoding.UTF8.GetBytes(cursor.Id)) > 0;
    }

    private static double ScoreOf(CursorPosition cursor) => cursor.Values[0] switch
    {
        IntValue whole => whole.Value,
        FloatValue number => number.Value,

        // As in every descending order, nothing comes before what has no value.
        _ => double.PositiveInfinity,
    };
}
