using System.Collections.Immutable;

namespace GraphApi.Model.Datasets.Building;

/// <summary>Collects computed lists: without repeats, in the order of the values.</summary>
internal sealed class DistinctLists(ImmutableArray<string> texts)
{
    private readonly List<int> _offsets = [0];
    private readonly List<int> _codes = [];

    /// <summary>Adds the list of a row; negative codes are no value.</summary>
    public void Add(IEnumerable<int> codes)
    {
        _codes.AddRange(codes.Where(code => code >= 0).Distinct().Order());
        _offsets.Add(_codes.Count);
    }

    public ListColumn ToColumn()
    {
        int[] codes = [.. _codes];
        var occurring = CodeRange.Compact(texts, codes);
        return new ListColumn(occurring, [.. _offsets], codes);
    }
}
