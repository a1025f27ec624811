using System.Globalization;
using System.Text;
using GraphApi.Plan.Walks.Chains;

namespace GraphApi.Plan.Tests.Walks.Chains;

/// <summary>A random graph with chains in it that are known beforehand: some of which every link may hold at the time in question, and some with one link that cannot.</summary>
internal sealed class PlantedChains
{
    /// <summary>How many chains that there are, and at most how many that there are not, are planted above each subject.</summary>
    public const int ChainsOfAKind = 3;

    private const int Noise = 2;

    private readonly Random _random;
    private readonly StringBuilder _text;
    private readonly Dictionary<string, RecordedDates> _transfers;
    private readonly List<string> _institutions;
    private int _links;

    /// <param name="random">What decides.</param>
    /// <param name="at">The day that the chains are asked for; null for the dates of their transfers.</param>
    public PlantedChains(Random random, DateOnly? at)
    {
        _random = random;
        _text = new StringBuilder(RandomChainWorld.Write(random, Noise));
        var records = new ChainWorld(_text.ToString()).Records;
        _transfers = records.Where(record => record.Value.Type.Name == "Transfer").ToDictionary(record => record.Key, record => record.Value.Dates);
        _institutions = [.. records.Where(record => record.Value.Type.Name == "Institution").Select(record => record.Key)];
        foreach (var subject in Subjects)
        {
            Possible[subject] = [];
            Impossible[subject] = [];
            for (var number = 0; number < ChainsOfAKind; number++)
            {
                Plant(subject, at, isPossible: true);
                Plant(subject, at, isPossible: false);
            }
        }
    }

    /// <summary>What the chains begin with.</summary>
    public static IReadOnlyList<string> Subjects { get; } = ["t1", "l1", "g1"];

    /// <summary>The officials at whom an act is directed; planted chains end with one of them.</summary>
    public static IReadOnlyList<string> Officials { get; } = ["p1", "p2", "p3", "p4"];

    /// <summary>The graph as a <see cref="ChainWorld"/> reads it.</summary>
    public string Text => _text.ToString();

    /// <summary>By subject: the links of each chain that there is.</summary>
    public Dictionary<string, List<string>> Possible { get; } = [];

    /// <summary>By subject: the links of each chain that there is not.</summary>
    public Dictionary<string, List<string>> Impossible { get; } = [];

    private void Plant(string subject, DateOnly? at, bool isPossible)
    {
        var way = Way(subject);
        var time = at is { } day ? (day, day) : TimeOf(way);
        var dated = Enumerable.Range(0, way.Count).Where(link => way[link].IsDated).ToList();
        if (!isPossible && (time is null || dated.Count == 0))
        {
            return;
        }

        var missing = isPossible ? -1 : dated[_random.Next(dated.Count)];
        var ids = new List<string>();
        for (var link = 0; link < way.Count; link++)
        {
            var (start, type, finish, value, isDated) = way[link];
            ids.Add($"{start} {type}#planted{++_links} {finish}");
            var dates = !isDated ? "" : link == missing ? PlantedDates.Outside(_random, time!.Value) : PlantedDates.Meeting(_random, time);
            _text.Append(CultureInfo.InvariantCulture, $"{ids[^1]} {value} {dates} {_random.Next(3)}/{_random.Next(3)}\n");
        }

        (isPossible ? Possible : Impossible)[subject].Add(string.Join(", ", ids));
    }

    /// <summary>From a subject up to an official, over other institutions each time.</summary>
    private List<(string Start, string Type, string Finish, string Value, bool IsDated)> Way(string subject)
    {
        var way = new List<(string Start, string Type, string Finish, string Value, bool IsDated)>();
        var institutions = new Queue<string>(_institutions.OrderBy(_ => _random.Next()));
        var official = Any([.. Officials]);
        if (subject[0] == 'l' && _random.Next(3) == 0)
        {
            way.Add((institutions.Peek(), "OPERATES", subject, Any("OPERATES", "OWNS"), true));
        }
        else
        {
            var transfer = subject[0] == 't' ? subject : Any([.. _transfers.Keys]);
            if (transfer != subject)
            {
                way.Add((transfer, subject[0] == 'g' ? "MOVED" : Any("TO", "VIA"), subject, "", false));
            }

            var isPersonal = _random.Next(6) == 0;
            way.Add((transfer, "ORGANISED_BY", isPersonal ? official : institutions.Peek(), Any("ORGANISED", "ORDERED", "FUNDED", "CARRIED", "ESCORTED", "RECEIVED"), false));
            if (isPersonal)
            {
                return way;
            }
        }

        for (var affiliations = _random.Next(4); affiliations > 0; affiliations--)
        {
            way.Add((institutions.Dequeue(), "AFFILIATED_WITH", institutions.Peek(), Any("PART_OF", "SUBORDINATE_TO", "FUNDED_BY"), true));
        }

        way.Add((official, "HOLDS_POSITION", institutions.Peek(), way[^1].Type == "AFFILIATED_WITH" ? "HEADS" : Any("HEADS", "HOLDS_OFFICE", "DEPUTY"), true));
        return way;
    }

    /// <summary>The days of the transfer on the way, of which the first may not be known; null where there is none or it has no dates.</summary>
    private (DateOnly? First, DateOnly Last)? TimeOf(List<(string Start, string Type, string Finish, string Value, bool IsDated)> way)
    {
        var dates = way.Select(link => _transfers.GetValueOrDefault(link.Start)).First();
        return (dates.End ?? dates.Begin) is { } last ? (dates.Begin?.First, last.Last) : null;
    }

    private string Any(params string[] values) => values[_random.Next(values.Length)];
}
