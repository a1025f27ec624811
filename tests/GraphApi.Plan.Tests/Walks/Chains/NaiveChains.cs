using System.Text;
using GraphApi.Plan.Walks;
using GraphApi.Plan.Walks.Chains;

namespace GraphApi.Plan.Tests.Walks.Chains;

/// <summary>All chains, found by trying every way up and asking of each whether it is one. The rules stand here a second time, in words of their own.</summary>
internal static class NaiveChains
{
    private static readonly Comparer<EvidenceStrength> s_order = Comparer<EvidenceStrength>.Create((left, right) => left.CompareTo(right));
    private static readonly DateOnly s_long = new(9999, 12, 31);

    /// <summary>The chains in order, as <see cref="Describe"/> gives them.</summary>
    public static List<string> From(ChainWorld world, string subject, DateOnly? at, int maxLength)
    {
        var ways = new List<List<WorldRelationship>>();
        Walk(world, subject, [], [subject], maxLength, ways);
        return
        [
            .. ways
                .Select(way => (Way: way, Records: Records(subject, way), Reference: Reference(world, subject, way, at)))
                .Where(chain => chain.Way.All(link => MayOverlap(link, chain.Reference)))
                .OrderBy(chain => chain.Way.Count)
                .ThenByDescending(chain => chain.Way.Select(link => link.Strength).Min(s_order), s_order)
                .ThenBy(chain => string.Join('\n', chain.Records), StringComparer.Ordinal)
                .ThenBy(chain => string.Join('\n', chain.Way.Select(link => link.Id)), StringComparer.Ordinal)
                .Select(chain => $"{string.Join(", ", chain.Way.Select(link => link.Id))}: {(chain.Way.All(link => IsCertain(link, chain.Reference)) ? "Certain" : "Possible")}"),
        ];
    }

    public static string Describe(ChainGraph graph, Chain chain)
    {
        Assert.Equal(graph[chain.Official].Type, ChainWorld.Rules.Official);
        return $"{string.Join(", ", chain.Links.Select(link => Encoding.UTF8.GetString(link.Id.Span)))}: {chain.TimeFit}";
    }

    /// <summary>What a search that found other chains, or the same in another order, has otherwise; nothing where it found these.</summary>
    public static IEnumerable<string> Differences(List<string> expected, List<string> found) => expected.SequenceEqual(found)
        ? []
        : ["not as by trying every way:", .. expected.Except(found).Select(chain => $"missed: {chain}"), .. found.Except(expected).Select(chain => $"too much: {chain}")];

    private static void Walk(ChainWorld world, string record, List<WorldRelationship> way, List<string> met, int left, List<List<WorldRelationship>> found)
    {
        if (world.Records[record].Type.Name == "Person")
        {
            if (world.Wanted?.Contains(record) != false)
            {
                found.Add([.. way]);
            }

            return;
        }

        foreach (var link in left == 0 ? [] : world.Relationships)
        {
            var (lower, upper) = link.Type is "ORGANISED_BY" or "AFFILIATED_WITH" ? (link.Start, link.Finish) : (link.Finish, link.Start);
            if (lower == record && !met.Contains(upper) && Carries(link, way.LastOrDefault()?.Type))
            {
                Walk(world, upper, [.. way, link], [.. met, upper], left - 1, found);
            }
        }
    }

    private static bool Carries(WorldRelationship link, string? arrival) => link.Type switch
    {
        "MOVED" or "TO" or "VIA" => true,
        "ORGANISED_BY" => link.Value != "FACILITATED",
        "OPERATES" => link.Value != "HOSTS",
        "AFFILIATED_WITH" => link.Value != "PARTNER_OF",
        "HOLDS_POSITION" => link.Value == "HEADS" || (arrival != "AFFILIATED_WITH" && link.Value is "HOLDS_OFFICE" or "DEPUTY"),
        _ => false,
    };

    private static List<string> Records(string subject, List<WorldRelationship> way)
    {
        var records = new List<string> { subject };
        foreach (var link in way)
        {
            records.Add(link.Start == records[^1] ? link.Finish : link.Start);
        }

        return records;
    }

    private static (DateOnly? First, DateOnly Last)? Reference(ChainWorld world, string subject, List<WorldRelationship> way, DateOnly? at)
    {
        if (at is { } day)
        {
            return (day, day);
        }

        var transfer = Records(subject, way).Find(record => world.Records[record].Type.Name == "Transfer");
        var dates = transfer is null ? default : world.Records[transfer].Dates;
        return (dates.End ?? dates.Begin) is { } last ? (dates.Begin?.First, last.Last) : null;
    }

    private static bool IsDated(WorldRelationship link) => link.Type is "HOLDS_POSITION" or "AFFILIATED_WITH" or "OPERATES";

    /// <summary>By the earliest day on which the link can have begun and the latest on which it can have ended.</summary>
    private static bool MayOverlap(WorldRelationship link, (DateOnly? First, DateOnly Last)? reference) =>
        !IsDated(link)
        || reference is not { } days
        || ((link.Dates.Begin?.First ?? DateOnly.MinValue) <= days.Last && (link.Dates.End?.Last ?? s_long) >= (days.First ?? DateOnly.MinValue));

    private static bool IsCertain(WorldRelationship link, (DateOnly? First, DateOnly Last)? reference) =>
        !IsDated(link)
        || (reference is { First: { } first, Last: var last } && link.Dates is { Begin: { } begin, End: { } end } && begin.Last <= first && end.First >= last);
}
