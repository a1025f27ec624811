namespace GraphApi.Model.Tests.Datasets;

public class CorroborationTests
{
    private static CampRows Rows() => new CampRows()
        .Add("camps", "alp", "Alp")
        .Add("sources", "post-1", "t", "Post", "MEDIA", "PARTY", "2022-10", "2024-01-01")
        .Add("sources", "post-2", "t", "Post", "COURT", "PARTY", "2022-10-31", "2024-01-01")
        .Add("sources", "times", "t", "Times", "MEDIA", "INTERNATIONAL", "2022", "2024-01-01")
        .Add("sources", "leaflet", "t", "", "MEDIA", "PARTY", "", "2022-11-05")
        .Add("sources", "blog", "t", "", "MEDIA", "PARTY", "", "2022-11-04");

    [Theory]
    [InlineData("SINGLE_SOURCE 1/1 [MEDIA] [PARTY] since 2022-10", "post-1")]
    // The same source twice is one source; two texts of one publisher are one publisher.
    [InlineData("SINGLE_SOURCE 1/1 [MEDIA] [PARTY] since 2022-10", "post-1", "post-1")]
    [InlineData("SINGLE_SOURCE 1/2 [COURT|MEDIA] [PARTY] since 2022-10", "post-2", "post-1")]
    [InlineData("CORROBORATED 2/2 [MEDIA] [INTERNATIONAL|PARTY] since 2022-10", "times", "post-1")]
    // A source without a publisher counts as a source only.
    [InlineData("SINGLE_SOURCE 0/2 [MEDIA] [PARTY] since 2022-11-04", "leaflet", "blog")]
    [InlineData("SINGLE_SOURCE 1/2 [MEDIA] [PARTY] since 2022-10", "post-1", "blog")]
    // Known since the earliest last day: 5 November 2022 comes before the end of 2022.
    [InlineData("SINGLE_SOURCE 1/2 [MEDIA] [INTERNATIONAL|PARTY] since 2022-11-05", "times", "leaflet")]
    // What disputes does not support.
    [InlineData("UNSUPPORTED 0/0 [] [] disputed since ", "-post-1")]
    [InlineData("SINGLE_SOURCE 1/1 [MEDIA] [INTERNATIONAL] disputed since 2022", "times", "-post-2")]
    public void Citations_amount_to(string expected, params string[] sources)
    {
        var rows = Rows();
        foreach (var source in sources)
        {
            rows.Cite("alp", source.TrimStart('-'), source[0] == '-' ? "DISPUTES" : "SUPPORTS");
        }

        var camps = rows.Build().Nodes[1];
        Assert.Equal(expected, $"{DatasetText.CorroborationText(camps.Corroboration!, 0)} since {camps.KnownSince!.GetString(0)}");
    }

    [Fact]
    public void Relationships_have_their_own()
    {
        var jobs = Rows()
            .Add("people", "ann", "Ann")
            .Add("jobs", "job", "ann", "alp")
            .Cite("job", "times").Cite("job", "post-1").Cite("alp", "blog").Cite("ann", "blog")
            .Build().Relationships[1];
        Assert.Equal("CORROBORATED 2/2 [MEDIA] [INTERNATIONAL|PARTY]", DatasetText.CorroborationText(jobs.Corroboration!, 0));
        Assert.Equal("2022-10", jobs.KnownSince!.GetString(0));
    }

    [Fact]
    public void Columns_hold_only_the_texts_that_occur()
    {
        var camps = Rows().Add("camps", "sea", "Sea").Cite("alp", "post-1").Cite("sea", "times", "DISPUTES").Build().Nodes[1];
        Assert.Equal("SINGLE_SOURCE UNSUPPORTED", string.Join(' ', camps.Corroboration!.Level.Texts));
        Assert.Equal(["MEDIA"], camps.Corroboration.SourceKinds.Texts);
        Assert.Equal(["2022-10"], camps.KnownSince!.Texts);
    }
}
