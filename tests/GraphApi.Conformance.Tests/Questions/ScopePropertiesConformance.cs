using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GraphApi.Conformance.Tests.Backends;
using GraphApi.Conformance.Tests.Comparing;
using GraphApi.Conformance.Tests.Generation;
using GraphApi.Conformance.Tests.Reference;
using GraphApi.Conformance.Tests.Worlds;
using GraphApi.GraphQL.Language;
using GraphApi.Plan;

namespace GraphApi.Conformance.Tests.Questions;

/// <summary>What holds of time scopes whatever is asked, on the product's own data.</summary>
/// <param name="backend">The backend.</param>
/// <param name="operations">How many random operations each property is tried on.</param>
/// <param name="maxFields">About how many fields the largest of them select.</param>
public abstract class ScopePropertiesConformance(IBackendFixture backend, int operations, int maxFields) : Conformance(backend)
{
    private const int IdsPerRequest = 100;

    /// <summary>Sources of the seed data are of all these years.</summary>
    private static readonly string[] s_days = ["2015-01-01", "2022-10-01", "2023-07-14", "2024-06-30", "2025-12-05"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_will_be_known_in_the_far_future_is_what_is_known()
    {
        var served = await Backend.ServeAsync(World.Seed, Cancellation);
        foreach (var (operation, answer) in await AnswersAsync(World.Seed, served, Operations(seed: 300_000)))
        {
            Assert.Equal(answer, await AskAsync(World.Seed, served, Rescoping.KnownBy(operation, "9999-12-31")));
        }
    }

    [Fact]
    public async Task What_was_known_is_what_a_data_set_of_that_time_holds()
    {
        var day = s_days[2];
        var then = World.Of("seed data of an earlier day", EarlierData.Of(World.Seed, DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)));
        var answers = await AnswersAsync(then, await Backend.ServeAsync(then, Cancellation), Operations(seed: 400_000));
        var now = await Backend.ServeAsync(World.Seed, Cancellation);
        foreach (var (operation, answer) in answers)
        {
            var scoped = Rescoping.KnownBy(operation, day);
            var found = await AskAsync(World.Seed, now, scoped);
            Assert.True(answer == found, $"{scoped.Text}\n{scoped.VariablesJson}\nof the time: {answer}\nnow: {found}");
        }
    }

    [Fact]
    public async Task An_earlier_day_never_shows_more()
    {
        var served = await Backend.ServeAsync(World.Seed, Cancellation);
        var ids = World.Seed.Reference.Graph.All.Select(element => element.Id).Order(StringComparer.Ordinal).ToArray();
        var dice = new Dice(5);
        for (var round = 0; round < operations / 10; round++)
        {
            string[] asked = [.. Enumerable.Range(0, IdsPerRequest).Select(_ => dice.Pick(ids))];
            var shown = new HashSet<string>();
            foreach (var day in s_days)
            {
                var found = await FindAsync(served, asked, day);
                Assert.Superset(shown, found);
                shown = found;
            }

            Assert.Subset(asked.ToHashSet(), shown);
        }
    }

    [Theory]
    [InlineData("transfers SCOPE { totalCount nodes { id } }", "", "dateFrom: { ngt: DAY }")]
    [InlineData("figures SCOPE { totalCount nodes { id } }", "", "asOf: { ngt: DAY }")]
    [InlineData("people { nodes { id positions SCOPE { totalCount edges { relationship { id } } } } }", "", "relationship: { since: { ngt: DAY }, until: { nlt: DAY } }")]
    [InlineData("locations { nodes { id arrivals SCOPE { totalCount nodes { id } } } }", "", "dateFrom: { ngt: DAY }")]
    [InlineData("institutions SCOPE { totalCount nodes { id } }", "people: { some: { country: { neq: \"UA\" } } }", "people: { some: { country: { neq: \"UA\" }, relationship: { since: { ngt: DAY }, until: { nlt: DAY } } } }")]
    [InlineData("returns SCOPE { totalCount nodes { id } }", "", "date: { ngt: DAY }")]
    public async Task As_of_a_day_is_a_filter_made_by_hand(string list, string where, string byHand)
    {
        var served = await Backend.ServeAsync(World.Seed, Cancellation);
        foreach (var day in s_days)
        {
            var scoped = $"{{ {list.Replace("SCOPE", $"(where: {{ {where} }}) @asOf(date: \"{day}\")", StringComparison.Ordinal)} }}";
            var filtered = $"{{ {list.Replace("SCOPE", $"(where: {{ {byHand.Replace("DAY", $"\"{day}\"", StringComparison.Ordinal)} }})", StringComparison.Ordinal)} }}";
            Assert.Equal(await AskAsync(World.Seed, served, Read(filtered)), await AskAsync(World.Seed, served, Read(scoped)));
        }
    }

    [Fact]
    public async Task The_figures_that_were_known_by_a_day_are_the_references()
    {
        var operation = Read(
            """
            query HowMany @knownBy(date: "2025-12-05") { figures(where: { metric: { eq: "DEPORTED_CHILDREN" } }, order: [{ asOf: DESC }], first: 50) {
              nodes { value valueMax qualifier unit asOf statedBy { nodes { label } } citations { nodes { statement source { publisher published perspective } } } } } }
            """);
        var outcome = await new Comparison(World.Seed, await Backend.ServeAsync(World.Seed, Cancellation)).CompareAsync(operation, Cancellation);
        Assert.Equal(outcome.Reference?.Data, outcome.Compiled);
        Assert.Contains("\"published\":\"2025-", outcome.Compiled, StringComparison.Ordinal);
        Assert.DoesNotContain("\"published\":\"2026-", outcome.Compiled, StringComparison.Ordinal);
    }

    /// <summary>
    /// Random operations without scopes of knowledge. They ask neither for what is said of the data set as a whole, nor for what a text may mean, because which misspellings
    /// a search forgives depends on all words that there are.
    /// </summary>
    private IEnumerable<GeneratedOperation> Operations(long seed) => Enumerable.Range(0, int.MaxValue)
        .Select(number => World.Seed.Generator.Generate(new Dice(seed + number), new Dice(seed - number), maxFields))
        .Where(operation => !operation.Text.Contains("dataset", StringComparison.Ordinal) && !operation.Text.Contains("search(", StringComparison.Ordinal))
        .Select(Rescoping.Forget)
        .Where(operation => World.Seed.Compiler.Compile(operation.Text).Errors.IsEmpty)
        .Take(operations);

    private static async Task<List<(GeneratedOperation Operation, string Answer)>> AnswersAsync(World world, IGraphBackend served, IEnumerable<GeneratedOperation> asked)
    {
        var answers = new List<(GeneratedOperation, string)>();
        foreach (var operation in asked)
        {
            answers.Add((operation, await AskAsync(world, served, operation)));
        }

        return answers;
    }

    private static async Task<string> AskAsync(World world, IGraphBackend served, GeneratedOperation operation)
    {
        var answer = await new Interrogation(world, served).AskAsync(operation.Text, Encoding.UTF8.GetBytes(operation.VariablesJson), Cancellation);
        return answer.Errors.IsEmpty ? answer.Data : string.Join("\n", answer.Errors.Select(error => error.Message));
    }

    private static async Task<HashSet<string>> FindAsync(IGraphBackend served, string[] ids, string day)
    {
        var json = JsonText.Write(new List<KeyValuePair<string, object?>> { KeyValuePair.Create("ids", (object?)ids), KeyValuePair.Create("day", (object?)day) });
        var answer = await new Interrogation(World.Seed, served).AskAsync(
            "query Shown($ids: [ID!]!, $day: Date!) @knownBy(date: $day) { nodes(ids: $ids) { id } }", Encoding.UTF8.GetBytes(json), Cancellation);
        return [.. ids.Where(id => answer.Data.Contains($"{{\"id\":\"{id}\"}}", StringComparison.Ordinal))];
    }

    private static GeneratedOperation Read(string text) => Parser.TryParseDocument(text, ParserOptions.Default, out var document, out var error)
        ? new GeneratedOperation(document, ImmutableDictionary<string, ValueNode>.Empty)
        : throw new InvalidOperationException(error.Message);
}
