using System.Text;
using GraphApi.GraphQL.Values;
using GraphApi.Model.Types;
using GraphApi.Plan.Nodes;
using GraphApi.Plan.Search;
using GraphApi.Plan.Search.Spelling;

namespace GraphApi.Conformance.Tests.Reference;

/// <summary>
/// Searches without an index: weighs every element by all its words, scores those that weigh most, sorts them all and takes the page out of them. What words mean to each
/// other and how an element is scored is the product's own, which has tests of its own.
/// </summary>
internal sealed class SearchExecutor(ReferenceGraph graph, FieldValues values)
{
    private const int DefaultSize = 50;

    private readonly Lazy<Vocabulary> _vocabulary = new(() => new Vocabulary(
        graph.All.SelectMany(element => WordsOf(element).Keys).GroupBy(word => word).Select(group => KeyValuePair.Create(group.Key, group.Count()))));

    public Connection Execute(IReadOnlyDictionary<string, Value> arguments)
    {
        var names = arguments.TryGetValue("types", out var types) ? ((ListValue)types).Items.OfType<EnumValue>().Select(name => name.Value).ToHashSet() : null;
        var all = SearchNode.TypesOf(graph.Model);
        var query = SearchQuery.Of(((StringValue)arguments["text"]).Value, _vocabulary.Value, all.Sum(type => graph.Rows[type].Count()), CancellationToken.None);
        var candidates = all
            .Where(type => names?.Contains(SearchNode.NameOf(type)) != false)
            .SelectMany(type => graph.Rows[type])
            .Where(values.IsVisible)
            .Select(element => (Element: element, Weight: WeightOf(query, WordsOf(element))))
            .Where(candidate => candidate.Weight is not null)
            .OrderByDescending(candidate => candidate.Weight)
            .ThenBy(candidate => candidate.Element.Id, Comparer<string>.Create(ValueComparison.OrderCodePoints))
            .Take(SearchLimits.MostCandidates);
        return Page(Score(query, candidates.Select(candidate => candidate.Element)), arguments);
    }

    private static IEnumerable<(Element Element, SearchHit Hit)> Score(SearchQuery query, IEnumerable<Element> candidates)
    {
        foreach (var element in candidates)
        {
            var scorer = new ElementScorer(query);
            scorer.Begin();
            foreach (var (property, value) in ValuesOf(element))
            {
                scorer.Add(property, value);
            }

            if (scorer.TryEnd(out var perMille, out var matches))
            {
                yield return (element, new SearchHit(Encoding.UTF8.GetBytes(element.Id), perMille, matches));
            }
        }
    }

    private static Connection Page(IEnumerable<(Element Element, SearchHit Hit)> found, IReadOnlyDictionary<string, Value> arguments)
    {
        var sorted = found
            .OrderByDescending(one => one.Hit.PerMille)
            .ThenBy(one => one.Element.Id, Comparer<string>.Create(ValueComparison.OrderCodePoints))
            .ToArray();
        var start = arguments.TryGetValue("after", out var after) ? sorted.Count(one => !IsBehind(one.Element, one.Hit, Cursor.Read(((StringValue)after).Value))) : 0;
        var size = arguments.TryGetValue("first", out var first) ? ((IntValue)first).Value : DefaultSize;
        var end = Math.Min(sorted.Length, start + size);
        var identity = Cursor.Identity("Query.search", $"score DESC|{((StringValue)arguments["text"]).Value}");
        var edges = sorted[start..end].Select(one => new FoundEdge(new Row(one.Element), new Cursor(one.Element.Id, null, [one.Hit.Score]).Write(identity), one.Hit));
        return new Connection(identity, [.. edges], sorted.Length, HasNextPage: end < sorted.Length, HasPreviousPage: start > 0);
    }

    private static bool IsBehind(Element element, SearchHit hit, Cursor cursor)
    {
        var score = cursor.Values[0] as double? ?? double.PositiveInfinity;
        return hit.Score < score || (hit.Score == score && ValueComparison.OrderCodePoints(element.Id, cursor.Id) > 0);
    }

    /// <summary>What an element weighs; null where it has none of the words that are looked up.</summary>
    private int? WeightOf(SearchQuery query, Dictionary<string, int> words)
    {
        var found = query.Probes
            .Select(probe => (probe.Position, Weight: words.TryGetValue(_vocabulary.Value[probe.Word].ToString(), out var length) ? probe.Weight - length : default(int?)))
            .Where(probe => probe.Weight is not null)
            .GroupBy(probe => probe.Position)
            .ToArray();
        return found.Length == 0 ? null : found.Sum(position => position.Max(probe => probe.Weight));
    }

    /// <summary>The words of an element as they sound, and how many words the shortest value has that each is in.</summary>
    private static Dictionary<string, int> WordsOf(Element element)
    {
        var words = new Dictionary<string, int>();
        var list = new WordList();
        foreach (var (_, value) in ValuesOf(element))
        {
            list.Read(value);
            for (var word = 0; word < list.Count; word++)
            {
                var sound = list.SoundOf(word).ToString();
                words[sound] = Math.Min(list.Count, words.GetValueOrDefault(sound, int.MaxValue));
            }
        }

        return words;
    }

    private static IEnumerable<(Property Property, string Value)> ValuesOf(Element element) =>
        from property in element.Type is NodeType ? element.Type.Properties : []
        where property.IsSearchable
        from value in element.Properties[property.Name] switch { string[] list => list, string one => [one], _ => Array.Empty<string>() }
        select (property, value);
}
