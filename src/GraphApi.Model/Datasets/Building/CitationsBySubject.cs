namespace GraphApi.Model.Datasets.Building;

/// <summary>The rows of the citations of each element, in the order of their ids.</summary>
internal sealed class CitationsBySubject
{
    /// <summary>By ordinal of the type: the position of its row 0 in <see cref="_offsets"/>.</summary>
    private readonly int[] _firstOfType;

    /// <summary>By element, type after type: where its citations start, and one more.</summary>
    private readonly int[] _offsets;
    private readonly int[] _citations;

    public CitationsBySubject(CanonicalTable[] tables, ElementRef[] subjects)
    {
        _firstOfType = new int[tables.Length];
        var elements = 0;
        for (var type = 0; type < tables.Length; type++)
        {
            _firstOfType[type] = elements;
            elements += tables[type].Count;
        }

        _offsets = new int[elements + 1];
        foreach (var subject in subjects)
        {
            _offsets[_firstOfType[subject.Type] + subject.Row + 1]++;
        }

        for (var element = 0; element < elements; element++)
        {
            _offsets[element + 1] += _offsets[element];
        }

        var next = _offsets.AsSpan().ToArray();
        _citations = new int[subjects.Length];
        for (var citation = 0; citation < subjects.Length; citation++)
        {
            var subject = subjects[citation];
            _citations[next[_firstOfType[subject.Type] + subject.Row]++] = citation;
        }
    }

    public ReadOnlySpan<int> this[int type, int row]
    {
        get
        {
            var element = _firstOfType[type] + row;
            return _citations.AsSpan(_offsets[element], _offsets[element + 1] - _offsets[element]);
        }
    }
}
