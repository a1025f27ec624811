using GraphApi.Model.Types;
using GraphApi.Plan.Search;

namespace GraphApi.Plan.Tests.Search;

public class ElementScorerTests
{
    private static readonly Property s_name = Property("name", isCategory: false);
    private static readonly Property s_region = Property("region", isCategory: true);

    [Theory]
    [InlineData("Maria Lvova-Belova", "Maria Lvova-Belova", 1000)]
    [InlineData("MARIA LVOVA BELOVA", "Maria Lvova-Belova", 1000)]
    [InlineData("lvova belova maria", "Maria Lvova-Belova", 980)]
    [InlineData("Марія Львова-Бєлова", "Maria Lvova-Belova", 960)]
    [InlineData("M. Lvova-Belova", "Maria Lvova-Belova", 941)]
    [InlineData("Maria Lvova-Bel", "Maria Lvova-Belova", 916)]
    [InlineData("Maria Lvova-Bolova", "Maria Lvova-Belova", 930)]
    [InlineData("Lvova-Belova", "Maria Lvova-Belova", 906)]
    [InlineData("Maria Lvova-Belova", "Maria Alekseevna Lvova-Belova", 884)]
    [InlineData("Maria", "Mario", 760)]
    [InlineData("2022", "2023", 0)]
    public void The_closer_the_words_and_the_more_of_the_value_the_higher_the_score(string text, string value, int perMille) => Assert.Equal(perMille, Score(text, (s_name, value)).PerMille);

    [Fact]
    public void Text_that_many_share_counts_less_than_a_name() => Assert.Equal((800, 1000), (Score("Kherson", (s_region, "Kherson")).PerMille, Score("Kherson", (s_name, "Kherson")).PerMille));

    [Fact]
    public void Words_found_in_several_values_count_together_and_the_values_are_given_best_first() => Assert.Equal(
        (630, "name Artek, region Crimea"),
        Score("artek crimea", (s_region, "Crimea"), (s_name, "Artek"), (s_name, "Camp")));

    [Fact]
    public void An_element_with_half_of_the_words_is_found_and_one_with_a_third_is_not()
    {
        Assert.Equal((500, "name Artek"), Score("camp artek", (s_name, "Artek")));
        Assert.Equal((0, ""), Score("artek crimea yalta", (s_name, "Artek")));
    }

    [Fact]
    public void A_word_that_is_repeated_counts_once_and_covers_what_is_repeated()
    {
        Assert.Equal(1000, Score("artek artek artek", (s_name, "Artek")).PerMille);
        Assert.Equal(1000, Score("Baden Baden", (s_name, "Baden-Baden")).PerMille);
    }

    [Fact]
    public void An_initial_on_record_says_little_of_a_word_that_is_written_out()
    {
        Assert.Equal(675, Score("A.", (s_name, "Asad")).PerMille);
        Assert.Equal(650, Score("Karim Asad Ahmad Khan", (s_name, "Karim A. A. Khan")).PerMille);
        Assert.Equal(0, Score("Artek", (s_name, "A.")).PerMille);
    }

    private static (int PerMille, string Matches) Score(string text, params (Property Property, string Value)[] values)
    {
        var words = new Vocabulary([]);
        var scorer = new ElementScorer(SearchQuery.Of(text, words, 1, CancellationToken.None));
        scorer.Begin();
        foreach (var (property, value) in values)
        {
            scorer.Add(property, value);
        }

        return scorer.TryEnd(out var perMille, out var matches) ? (perMille, string.Join(", ", matches.Select(match => $"{match.Property} {match.Value}"))) : (0, "");
    }

    private static Property Property(string name, bool isCategory) => new()
    {
        Name = name,
        Description = "",
        Kind = PropertyKind.String,
        Enum = null,
        IsList = false,
        IsRequired = true,
        IsIndexed = false,
        IsSearchable = true,
        IsCategory = isCategory,
        IsBegin = false,
        IsEnd = false,
        Ordinal = 0,
    };
}
