using System.Collections.Immutable;
using System.Text;
using GraphApi.Model.Types;
using GraphApi.Plan.Search.Spelling;

namespace GraphApi.Plan.Search;

/// <summary>Says how well elements fit a text, one after the other: <see cref="Begin"/>, <see cref="Add(Property, ReadOnlySpan{byte})"/> for each of its searchable values, <see cref="TryEnd"/>.</summary>
public sealed class ElementScorer
{
    private const int Scale = 1000;

    /// <summary>What covering the whole value counts, beside finding the words.</summary>
    private const int CoverageShare = 300;

    /// <summary>What is left where the words are in another order.</summary>
    private const int Reordered = 980;

    /// <summary>What a hit in a text that many elements share counts beside one in a name of its own.</summary>
    private const int SharedText = 800;

    /// <summary>What is left where no value has all the words that are found in one or the other.</summary>
    private const int Scattered = 700;

    /// <summary>What an element has to have of the words, by their weights and how close they are.</summary>
    private const int LeastFound = 400;

    private readonly SearchQuery _query;
    private readonly int _totalWeight;
    private readonly WordList _value = new();
    private readonly List<ScoredValue> _values = [];

    /// <summary>By word of the text: the closest word of the current value, and of all values so far.</summary>
    private readonly int[] _closest;
    private readonly int[] _closestOfAll;

    /// <summary>By word of the text: the word of the current value that it is found in; -1 where it is not.</summary>
    private readonly int[] _places;

    public ElementScorer(SearchQuery query)
    {
        _query = query;
        _totalWeight = Math.Max(1, query.Weights.Sum());
        _closest = new int[query.Words.Length];
        _closestOfAll = new int[query.Words.Length];
        _places = new int[query.Words.Length];
    }

    public void Begin()
    {
        _values.Clear();
        Array.Clear(_closestOfAll);
    }

    public void Add(Property property, ReadOnlySpan<byte> utf8)
    {
        _value.Read(utf8);
        if (Place())
        {
            AddPlaced(property, Encoding.UTF8.GetString(utf8));
        }
    }

    public void Add(Property property, string text)
    {
        _value.Read(text);
        if (Place())
        {
            AddPlaced(property, text);
        }
    }

    private void AddPlaced(Property property, string text) => _values.Add(new ScoredValue(property, text, Score(property), [.. _closest]));

    /// <summary>The element's score and matches; false where it does not fit.</summary>
    public bool TryEnd(out int perMille, out ImmutableArray<SearchMatch> matches)
    {
        var found = Found(_closestOfAll);
        (perMille, matches) = (0, []);
        if (_values.Count == 0 || found < LeastFound)
        {
            return false;
        }

        var best = _values.MaxBy(value => value.PerMille)!;
        perMille = Math.Max(best.PerMille, found * Scattered / Scale);
        matches = Matches(best);
        return true;
    }

    /// <summary>Finds a word of the value for each word of the text: the equal ones first, then the closest that is left. False where none is found.</summary>
    private bool Place()
    {
        Array.Clear(_closest);
        Array.Fill(_places, -1);
        var isFound = false;
        foreach (var least in (ReadOnlySpan<int>)[SearchWord.SameSound, 1])
        {
            for (var word = 0; word < _places.Length; word++)
            {
                isFound |= _places[word] >= 0 || TryPlace(word, least);
            }
        }

        return isFound;
    }

    private bool TryPlace(int word, int least)
    {
        for (var other = 0; other < _value.Count; other++)
        {
            if (Array.IndexOf(_places, other) >= 0)
            {
                continue;
            }

            var closeness = _query.Words[word].ClosenessTo(_value.Plain(other), _value.SoundOf(other));
            if (closeness >= least && closeness > _closest[word])
            {
                (_closest[word], _places[word]) = (closeness, other);
            }
        }

        return _places[word] >= 0;
    }

    private int Score(Property property)
    {
        var score = Found(_closest) * (Scale - CoverageShare + (CoverageShare * Coverage() / Scale)) / Scale;
        score = IsInOrder() ? score : score * Reordered / Scale;
        var share = property.IsCategory ? SharedText : Scale;
        for (var word = 0; word < _closest.Length; word++)
        {
            _closestOfAll[word] = Math.Max(_closestOfAll[word], _closest[word] * share / Scale);
        }

        return score * share / Scale;
    }

    private int Found(int[] closest)
    {
        var sum = 0L;
        for (var word = 0; word < closest.Length; word++)
        {
            sum += (long)_query.Weights[word] * closest[word];
        }

        return (int)(sum / _totalWeight);
    }

    /// <summary>How much of the value's letters is in words that were found.</summary>
    private int Coverage()
    {
        var (covered, all) = (0, 0);
        for (var other = 0; other < _value.Count; other++)
        {
            var letters = _value.Plain(other).Length;
            all += letters;
            covered += Array.IndexOf(_places, other) >= 0 ? letters : 0;
        }

        return Scale * covered / all;
    }

    private bool IsInOrder()
    {
        var last = -1;
        foreach (var place in _places)
        {
            if (place >= 0 && place < last)
            {
                return false;
            }

            last = Math.Max(last, place);
        }

        return true;
    }

    private ImmutableArray<SearchMatch> Matches(ScoredValue best)
    {
        var matches = ImmutableArray.CreateBuilder<SearchMatch>();
        var isFound = new bool[_closest.Length];
        for (var value = best; value is not null; value = _values.Where(value => AddsTo(isFound, value)).MaxBy(value => value.PerMille))
        {
            matches.Add(new SearchMatch(value.Property, value.Text));
            for (var word = 0; word < isFound.Length; word++)
            {
                isFound[word] |= value.Closest[word] > 0;
            }
        }

        return matches.ToImmutable();
    }

    private static bool AddsTo(bool[] isFound, ScoredValue value)
    {
        for (var word = 0; word < isFound.Length; word++)
        {
            if (!isFound[word] && value.Closest[word] > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="Property">Where the value is.</param>
    /// <param name="Text">The value.</param>
    /// <param name="PerMille">How well it fits alone.</param>
    /// <param name="Closest">By word of the text: how close the word of the value is.</param>
    private sealed record ScoredValue(Property Property, string Text, int PerMille, int[] Closest);
}
