using System.Collections.Immutable;
using System.Text;
using GraphApi.Model.Types;

namespace GraphApi.Model.Datasets.Building;

/// <summary>The distinct values of one property, each checked once against the property's rule.</summary>
internal sealed class ValuePool(Property property)
{
    private readonly TextPool _texts = new();

    /// <summary>By code: null for a text that is no value of the property, else the date it stands for, and the same default for all that are no dates.</summary>
    private readonly List<PartialDate?> _values = [];
    private readonly bool _isDate = property is { IsList: false, Kind: PropertyKind.Date or PropertyKind.PartialDate };

    /// <summary>The provisional code of the value, in the order of first occurrence; -1 for a text that is no value of the property.</summary>
    public int GetOrAdd(ReadOnlySpan<byte> text)
    {
        var code = _texts.GetOrAdd(text);
        if (code == _values.Count)
        {
            _values.Add(Read(text));
        }

        return _values[code] is null ? -1 : code;
    }

    public string Text(int code) => Encoding.UTF8.GetString(_texts[code]);

    public PartialDate? Date(int code) => _isDate ? _values[code] : null;

    /// <summary>Replaces provisional codes by ones that rise with the order of the values, without gaps, and returns the values in that order.</summary>
    public ImmutableArray<string> Canonicalize(Span<int> codes)
    {
        int[] sorted = [.. Enumerable.Range(0, _texts.Count)];
        Array.Sort(sorted, Compare);
        var rank = new int[sorted.Length];
        for (var position = 0; position < sorted.Length; position++)
        {
            rank[sorted[position]] = position;
        }

        foreach (ref var code in codes)
        {
            code = code < 0 ? code : rank[code];
        }

        return CodeRange.Compact([.. sorted.Select(Text)], codes);
    }

    private PartialDate? Read(ReadOnlySpan<byte> text)
    {
        if (!ValueSyntax.IsValid(property, text))
        {
            return null;
        }

        return _isDate && ValueSyntax.TryParseDate(text, out var date) ? date : default(PartialDate);
    }

    /// <summary>Dates by first day, then last day; all else by code point, which is the order of UTF-8 bytes.</summary>
    private int Compare(int left, int right)
    {
        var (x, y) = (_values[left].GetValueOrDefault(), _values[right].GetValueOrDefault());
        var order = x.First.CompareTo(y.First);
        order = order != 0 ? order : x.Last.CompareTo(y.Last);
        return order != 0 ? order : _texts[left].SequenceCompareTo(_texts[right]);
    }
}
