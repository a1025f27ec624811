namespace GraphApi.Model.Tests.Datasets;

public class LabelTests
{
    [Theory]
    [InlineData("7 children to Alp, 2022-10 to 2022-11", "2022-10", "2022-11", "7", "", "EXACT")]
    [InlineData("at least 7 children to Alp, 2022", "2022", "", "7", "", "AT_LEAST")]
    [InlineData("to Alp", "", "2022", "", "", "")]
    // A group that is left out does not take the group around it along, and an outer one takes the inner one along.
    [InlineData("at least to Alp", "", "2022", "", "", "AT_LEAST")]
    public void Groups_are_left_out_where_a_value_in_them_reads_as_nothing(string label, params string[] trip)
    {
        var dataset = new CampRows()
            .Add("camps", "alp", "Alp")
            .Add("trips", ["trip", .. trip])
            .Add("arrivals", "arr", "trip", "alp")
            .CiteTheRest()
            .Build();
        Assert.Equal(label, dataset.Nodes[2].Labels!.GetString(0));
    }

    [Theory]
    [InlineData("Alp (in the mountains) 46.5", "Alp", "MOUNTAIN", "", "46.50")]
    [InlineData("Alp (seaside) -7", "Alp", "SEASIDE", "", "-7.0")]
    [InlineData("Two spaces", " Two   spaces ")]
    public void Values_read_in_words_and_shortest_form_with_single_spaces(string label, params string[] camp)
    {
        var dataset = new CampRows().Add("camps", ["alp", .. camp]).CiteTheRest().Build();
        Assert.Equal(label, dataset.Nodes[1].Labels!.GetString(0));
    }

    [Fact]
    public void A_label_without_anything_in_it_is_the_id()
    {
        var dataset = new CampRows().Add("camps", "alp", "  ").CiteTheRest().Build();
        Assert.Equal("alp", dataset.Nodes[1].Labels!.GetString(0));
    }

    [Fact]
    public void Sources_and_citations_have_no_label_and_no_corroboration()
    {
        var dataset = new CampRows().Add("camps", "alp", "Alp").CiteTheRest().Build();
        Assert.All(dataset.Nodes.Skip(3), table => Assert.True(table is { Count: 1, Labels: null, Corroboration: null, KnownSince: null }));
    }
}
