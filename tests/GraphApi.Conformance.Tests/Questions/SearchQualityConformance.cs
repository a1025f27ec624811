using System.Globalization;
using System.Text.Json;
using GraphApi.Conformance.Tests.Backends;
using GraphApi.Conformance.Tests.Generation;
using GraphApi.Conformance.Tests.Spelling;
using GraphApi.Conformance.Tests.Worlds;

namespace GraphApi.Conformance.Tests.Questions;

/// <summary>How often a search of the seed data finds what is meant, however it is spelt.</summary>
public abstract class SearchQualityConformance(IBackendFixture backend) : Conformance(backend)
{
    private const string Search = "query($text: String!) { search(text: $text, first: 5) { nodes { id } } }";
    private const int OfEachWay = 100;
    private const double LeastRecall = 0.97;
    private const double LeastReciprocalRank = 0.93;

    [Fact]
    public async Task Names_are_found_in_any_spelling()
    {
        var queries = new NameQueries(World.Seed.Reference.Graph, new Dice(1)).Make(OfEachWay).ToArray();
        var ranks = new List<(NameQuery Query, int Rank)>();
        foreach (var query in queries)
        {
            var ids = await FindAsync(query.Text);
            ranks.Add((query, ids.FindIndex(query.Ids.Contains) + 1));
        }

        var (recall, reciprocal) = (Recall(ranks), ReciprocalRank(ranks));
        Report($"{queries.Length} queries: recall@5 {recall:F3}, mean reciprocal rank {reciprocal:F3}");
        foreach (var way in ranks.GroupBy(rank => rank.Query.Way))
        {
            Report($"{way.Key}: recall@5 {Recall(way):F3}, mean reciprocal rank {ReciprocalRank(way):F3}");
        }

        foreach (var (query, rank) in ranks.Where(rank => rank.Rank != 1))
        {
            Report($"{(rank == 0 ? "missed" : $"rank {rank}")}: {query.Way} \"{query.Text}\" for \"{query.Name}\"");
        }

        Assert.True(recall >= LeastRecall && reciprocal >= LeastReciprocalRank, $"recall@5 {recall:F3}, mean reciprocal rank {reciprocal:F3}");
    }

    private static double Recall(IEnumerable<(NameQuery Query, int Rank)> ranks) => ranks.Average(rank => rank.Rank > 0 ? 1.0 : 0.0);

    private static double ReciprocalRank(IEnumerable<(NameQuery Query, int Rank)> ranks) => ranks.Average(rank => rank.Rank > 0 ? 1.0 / rank.Rank : 0.0);

    private async Task<List<string>> FindAsync(string text)
    {
        var answer = await AnswerAsync(World.Seed, Search, JsonSerializer.Serialize(new { text }));
        using var data = JsonDocument.Parse(answer.Data);
        return [.. data.RootElement.GetProperty("search").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!)];
    }

    private static void Report(FormattableString line) => TestContext.Current.TestOutputHelper?.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
