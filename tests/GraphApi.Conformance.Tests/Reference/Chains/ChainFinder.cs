using System.Text;
using GraphApi.GraphQL.Values;
using GraphApi.Model.Types;

namespace GraphApi.Conformance.Tests.Reference.Chains;

/// <summary>Finds responsibility chains by trying every way up.</summary>
/// <param name="rules">What carries responsibility.</param>
/// <param name="rowsOf">The rows of a record's relationship field that the scope leaves to be seen.</param>
/// <param name="strengthOf">How well a relationship is supported under the scope.</param>
internal sealed class ChainFinder(
    ResponsibilityRules rules, Func<Record, RelationshipField, IEnumerable<Row>> rowsOf, Func<Relationship, ReferenceStrength> strengthOf)
{
    public ReferenceChains Find(Record subject, IReadOnlyDictionary<string, Value> arguments)
    {
        var ways = new List<List<ReferenceLink>>();
        Walk(subject, [subject], [], Number(arguments, "maxLength", 6), ways);
        var all = ways
            .Select(way => (Way: way, Days: DaysOf(subject, way, arguments)))
            .Where(chain => chain.Way.All(link => link.MayHoldAt(chain.Days)))
            .Where(chain => IsWanted(chain.Way[^1].To, arguments))
            .Select(chain => new ReferenceChain(subject, chain.Way, chain.Days, [.. chain.Way.Select(link => strengthOf(link.Relationship))]))
            .OrderBy(chain => chain.Links.Count)
            .ThenByDescending(chain => chain.Strength)
            .ThenBy(chain => Sortable(chain.Links.Select(link => link.To.Id)), StringComparer.Ordinal)
            .ThenBy(chain => Sortable(chain.Links.Select(link => link.Relationship.Id)), StringComparer.Ordinal)
            .ToList();
        var best = all.Where(chain => all.Where(other => other.Official == chain.Official).ToList().IndexOf(chain) < Number(arguments, "perOfficial", 1)).ToList();
        var shown = best.Take(Number(arguments, "first", 20)).ToList();
        return new ReferenceChains(
            [.. shown.Select(chain => chain with { Alternatives = Count(all, chain.Official) - Count(shown, chain.Official) })],
            best.Count > shown.Count);
    }

    private static int Count(IEnumerable<ReferenceChain> chains, Record official) => chains.Count(chain => chain.Official == official);

    private void Walk(Record record, List<Record> met, List<ReferenceLink> way, int left, List<List<ReferenceLink>> found)
    {
        if (way.Count > 0 && record.Type == rules.Official)
        {
            found.Add([.. way]);
            return;
        }

        foreach (var rule in rules.Rules.Where(rule => left > 0 && rule.Up.Near.Contains(record.NodeType)))
        {
            foreach (var row in rowsOf(record, rule.Up))
            {
                var far = (Record)row.Element;
                if (!met.Contains(far) && Carries(rule, row.Relationship!, way.LastOrDefault()?.Rule.Relationship))
                {
                    Walk(far, [.. met, far], [.. way, new ReferenceLink(rule, row.Relationship!, record, far)], left - 1, found);
                }
            }
        }
    }

    private static bool Carries(ResponsibilityRule rule, Relationship relationship, RelationshipType? arrival)
    {
        var choice = arrival is not null && arrival == rule.Behind ? rule.OnlyBehind : rule.Only;
        return choice is null || (relationship.Text(choice.Property) is { } value && choice.Values.Contains(value));
    }

    private bool IsWanted(Record official, IReadOnlyDictionary<string, Value> arguments) =>
        !arguments.TryGetValue("to", out var choice)
        || ((EnumValue)choice).Value == "ANY_OFFICIAL"
        || rowsOf(official, rules.Acts!).Any();

    private static ReferenceDays DaysOf(Record subject, List<ReferenceLink> way, IReadOnlyDictionary<string, Value> arguments)
    {
        if (arguments.TryGetValue("at", out var at))
        {
            var day = DateOnly.Parse(((StringValue)at).Value, System.Globalization.CultureInfo.InvariantCulture);
            return new ReferenceDays(day, day, "the date");
        }

        if (way.Select(link => link.To).Prepend(subject).FirstOrDefault(record => record.NodeType.Begin is not null || record.NodeType.End is not null) is not { } dated)
        {
            return new ReferenceDays(null, null, null);
        }

        var (begin, end) = (Time.Of(dated, dated.NodeType.Begin), Time.Of(dated, dated.NodeType.End));
        if (begin is null || end is null || begin.Value.First > end.Value.Last)
        {
            var known = begin ?? end;
            return new ReferenceDays(begin?.First, known?.Last, Name()) { LatestFirst = begin?.Last, EarliestLast = known?.First };
        }

        var (starts, ends) = (begin.Value, end.Value);
        return new ReferenceDays(starts.First, ends.Last, Name())
        {
            LatestFirst = starts.Last < ends.Last ? starts.Last : ends.Last,
            EarliestLast = ends.First > starts.First ? ends.First : starts.First,
        };

        string Name() => $"the {Words(dated.Type.Name)}";
    }

    private static string Words(string name)
    {
        var words = new StringBuilder();
        foreach (var letter in name)
        {
            words.Append(char.IsAsciiLetterUpper(letter) && words.Length > 0 ? " " : "").Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }

    /// <summary>Texts of which the order is that of the ids one by one, by code point.</summary>
    private static string Sortable(IEnumerable<string> ids) => string.Concat(ids.Select(id => Convert.ToHexString(Encoding.UTF8.GetBytes(id)) + "!"));

    private static int Number(IReadOnlyDictionary<string, Value> arguments, string name, int otherwise) =>
        arguments.TryGetValue(name, out var value) ? ((IntValue)value).Value : otherwise;
}
