using System.Collections.Immutable;

namespace GraphApi.Model.Datasets.Building;

/// <summary>By source: since when what it says is known, as the day or period it was published, else the day it was accessed.</summary>
internal sealed class SourceDates
{
    /// <summary>The distinct dates in value order: by first day, then last day.</summary>
    private readonly ImmutableArray<string> _texts;

    /// <summary>By row of the source: position in <see cref="_texts"/>; -1 where neither date is known.</summary>
    private readonly int[] _codes;

    /// <summary>By code: what is known sooner has less: by last day, then the shorter text.</summary>
    private readonly int[] _ranks;

    public SourceDates(CodedColumn published, CodedColumn accessed)
    {
        var dates = Enumerable.Range(0, published.Count).Select(source => published.GetString(source) ?? accessed.GetString(source)).ToArray();
        string[] distinct = [.. dates.OfType<string>().Distinct()];
        _texts = [.. distinct.OrderBy(text => Read(text).First).ThenBy(text => Read(text).Last)];
        var codes = _texts.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        _codes = Array.ConvertAll(dates, date => date is null ? -1 : codes[date]);
        _ranks = new int[_texts.Length];
        foreach (var (rank, text) in distinct.OrderBy(text => Read(text).Last).ThenBy(text => text.Length).Index())
        {
            _ranks[codes[text]] = rank;
        }
    }

    /// <summary>The code of the date of the source known first; -1 where no source has a date.</summary>
    public int Earliest(List<int> sources)
    {
        var earliest = -1;
        foreach (var source in sources)
        {
            var code = _codes[source];
            if (code >= 0 && (earliest < 0 || _ranks[code] < _ranks[earliest]))
            {
                earliest = code;
            }
        }

        return earliest;
    }

    /// <summary>The column of rows with codes from <see cref="Earliest"/>.</summary>
    public CodedColumn ToColumn(int[] codes)
    {
        var occurring = CodeRange.Compact(_texts, codes);
        return new CodedColumn(occurring, codes);
    }

    private static PartialDate Read(string text) =>
        PartialDate.TryParse(text, out var date) ? date : throw new ArgumentException($"'{text}' is no date.", nameof(text));
}
