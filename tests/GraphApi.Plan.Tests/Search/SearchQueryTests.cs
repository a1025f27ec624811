using GraphApi.Plan.Search;

namespace GraphApi.Plan.Tests.Search;

public class SearchQueryTests
{
    private const int Elements = 100_000;

    [Fact]
    public void Words_are_looked_up_by_sound_beginning_and_misspelling_the_closest_first() => Assert.Equal(
        """
        0 lvova 960
        0 lvov 760
        1 putin 960
        1 putinova 787
        1 puten 760
        """,
        Print("Lvova Putin", ("lvova", 1), ("lvov", 1), ("putin", 1), ("putinova", 1), ("puten", 1), ("ivan", 1)));

    [Fact]
    public void Numbers_and_short_words_are_looked_up_as_they_are() => Assert.Equal(
        """
        0 2022 960
        1 rus 960
        """,
        Print("2022 rus", ("2022", 1), ("2023", 1), ("rus", 1), ("rut", 1)));

    [Fact]
    public void An_initial_is_no_word_to_look_up_unless_it_is_being_typed() => Assert.Equal(
        """
        1 putin 960
        2 vova 135
        """,
        Print("v putin v", ("putin", 1), ("vova", 1)));

    [Fact]
    public void The_rarest_words_are_looked_up_as_far_as_their_entries_are_few_enough()
    {
        Assert.Equal("1 camp 960\n0 oblast 168", Print("oblast camp the", ("oblast", 15_000), ("camp", 1), ("the", 30_000)));
        Assert.Equal("0 the 121", Print("the", ("the", 30_000)));
    }

    [Fact]
    public void Looking_up_ends_when_nobody_waits_any_longer() =>
        Assert.Throws<OperationCanceledException>(() => SearchQuery.Of("belova", new Vocabulary([KeyValuePair.Create("belova", 1)]), Elements, new CancellationToken(canceled: true)));

    [Fact]
    public void Any_text_is_bounded_work()
    {
        var random = new Random(1);
        var vocabulary = new Vocabulary(Enumerable.Range(0, 5_000)
            .Select(_ => new string([.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => (char)('a' + random.Next(6)))]))
            .Distinct()
            .Select(word => KeyValuePair.Create(word, random.Next(1, 3_000))));
        for (var run = 0; run < 300; run++)
        {
            var text = new string([.. Enumerable.Range(0, SearchLimits.MostCharacters).Select(_ => " abcdef\u0436"[random.Next(8)])]);
            var query = SearchQuery.Of(text, vocabulary, Elements, CancellationToken.None);
            var entries = query.Probes.GroupBy(probe => probe.Position).Select(probes => probes.Sum(probe => vocabulary.FrequencyOf(probe.Word))).ToArray();
            Assert.True(entries.Skip(1).Sum() <= SearchLimits.MostEntries);
            Assert.All(query.Probes.GroupBy(probe => probe.Position), probes => Assert.InRange(probes.Count(), 1, SearchLimits.MostLookups));
        }
    }

    private static string Print(string text, params (string Word, int Frequency)[] words)
    {
        var vocabulary = new Vocabulary(words.Select(word => KeyValuePair.Create(word.Word, word.Frequency)));
        return string.Join('\n', SearchQuery.Of(text, vocabulary, Elements, CancellationToken.None).Probes.Select(probe => $"{probe.Position} {vocabulary[probe.Word]} {probe.Weight}"));
    }
}
