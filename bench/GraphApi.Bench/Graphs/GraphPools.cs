namespace GraphApi.Bench.Graphs;

/// <summary>What the workloads ask the generated graph for, as <c>bench/peers/graph/generate.mjs</c> chooses it.</summary>
/// <param name="ConnectedPeople">Ids of persons with at least 20 acquaintances.</param>
/// <param name="Pairs">Ids of two different nodes of any type.</param>
/// <param name="PairsOfPeople">Ids of two different persons.</param>
internal sealed record GraphPools(string[] ConnectedPeople, (string From, string To)[] Pairs, (string From, string To)[] PairsOfPeople)
{
    private const int Size = 1_000;
    private const int LeastAcquaintances = 20;

    /// <param name="degrees">By person: how many acquaintances it has.</param>
    /// <param name="orgs">How many organisations there are.</param>
    /// <param name="sites">How many sites there are.</param>
    public static GraphPools Choose(int[] degrees, int orgs, int sites)
    {
        var random = new Mulberry32(7);
        var people = degrees.Length;
        for (var skipped = 0; skipped < Size; skipped++)
        {
            // Any person: what W1 asks the servers for.
            random.Below(people);
        }

        return new GraphPools(
            Fill(() => random.Below(people), person => degrees[person] >= LeastAcquaintances, person => $"p{person}"),
            Fill(() => (From: random.Below(people + orgs + sites), To: random.Below(people + orgs + sites)), pair => pair.From != pair.To, pair => (Any(pair.From), Any(pair.To))),
            Fill(() => (From: random.Below(people), To: random.Below(people)), pair => pair.From != pair.To, pair => ($"p{pair.From}", $"p{pair.To}")));

        string Any(int node) => node < people ? $"p{node}" : node < people + orgs ? $"o{node - people}" : $"s{node - people - orgs}";
    }

    private static TItem[] Fill<TDrawn, TItem>(Func<TDrawn> draw, Func<TDrawn, bool> fits, Func<TDrawn, TItem> make)
    {
        var items = new List<TItem>();
        while (items.Count < Size)
        {
            if (draw() is var drawn && fits(drawn))
            {
                items.Add(make(drawn));
            }
        }

        return [.. items];
    }
}
