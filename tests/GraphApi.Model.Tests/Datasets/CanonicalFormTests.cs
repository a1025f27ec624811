using System.Text;
using GraphApi.Model.Datasets;

namespace GraphApi.Model.Tests.Datasets;

public class CanonicalFormTests
{
    private static CampRows Rows() => new CampRows()
        .Add("camps", "sea-10", "Sea", "SEASIDE", "UA", "46.5", "30", "true")
        .Add("camps", "sea-1", "Sea 1")
        .Add("camps", "alp", "Alp", "MOUNTAIN", "", "-7", "180")
        .Add("trips", "sea-2", "2022-10", "2022", "7", "9", "AT_LEAST")
        .Add("trips", "trip", "2022-10-01", "2022-10-02")
        .Add("people", "zoe", "Zoe", "b|a", "1990", "UA|RU", "https://example.org/z")
        .Add("people", "Ann", "Ann")
        .Add("arrivals", "arr-2", "sea-2", "alp")
        .Add("arrivals", "arr-1", "trip", "sea-10")
        .Add("jobs", "job", "zoe", "alp", "2020", "2021")
        .CiteTheRest();

    [Fact]
    public void Rows_are_in_the_order_of_ids_and_references_are_resolved() => Assert.Equal("""
        Person Ann #0 'Ann' name=Ann aliases= birthDate=null nationalities= homepage=null SINGLE_SOURCE 1/1 [MEDIA] [PARTY] since 2023
        Person zoe #17 'Zoe' name=Zoe aliases=b|a birthDate=1990@0 nationalities=UA|RU homepage=https://example.org/z SINGLE_SOURCE 1/1 [MEDIA] [PARTY] since 2023
        Camp alp #1 'Alp (in the mountains) -7' name=Alp kind=MOUNTAIN@0 country=null latitude=-7 longitude=180 open=false SINGLE_SOURCE 1/1 [MEDIA] [PARTY] since 2023
        Camp sea-1 #13 'Sea 1' name=Sea 1 kind=null country=null latitude=null longitude=null open=false SINGLE_SOURCE 1/1 [MEDIA] [PARTY] since 2023
        Camp sea-10 #14 'Sea (seaside) 46.5' name=Sea kind=SEASIDE@1 country=UA@0 latitude=46.5 longitude=30 open=true SINGLE_SOURCE 1/1 [MEDIA] [PARTY] since 2023
        Trip sea-2 #15 'at least 7 children to Alp, 2022-10 to 2022' dateFrom=2022-10@1 dateTo=2022@0 count=7 countMax=9 qualifier=AT_LEAST@0 SINGLE_SOURCE 1/1 [MEDIA] [PARTY] since 2023
        Trip trip #16 'to Sea, 2022-10-01 to 2022-10-02' dateFrom=2022-10-01@0 dateTo=2022-10-02@1 count=null countMax=null qualifier=null SINGLE_SOURCE 1/1 [MEDIA] [PARTY] since 2023
        Source gazette #12 '' title=gazette publisher=gazette kind=MEDIA@0 perspective=PARTY@0 published=2023@0 accessed=2024-01-01@0
        Citation cit-11 #2 '' stance=SUPPORTS@0
        Citation cit-12 #3 '' stance=SUPPORTS@0
        Citation cit-13 #4 '' stance=SUPPORTS@0
        Citation cit-14 #5 '' stance=SUPPORTS@0
        Citation cit-15 #6 '' stance=SUPPORTS@0
        Citation cit-16 #7 '' stance=SUPPORTS@0
        Citation cit-17 #8 '' stance=SUPPORTS@0
        Citation cit-18 #9 '' stance=SUPPORTS@0
        Citation cit-19 #10 '' stance=SUPPORTS@0
        Citation cit-20 #11 '' stance=SUPPORTS@0
        Arrival arr-1 trip -> sea-10 SINGLE_SOURCE 1/1 [MEDIA] [PARTY] since 2023
        Arrival arr-2 sea-2 -> alp SINGLE_SOURCE 1/1 [MEDIA] [PARTY] since 2023
        Job job zoe -> alp since=2020@0 until=2021@0 SINGLE_SOURCE 1/1 [MEDIA] [PARTY] since 2023

        """, DatasetText.Of(Rows().Build()));

    [Fact]
    public void Shuffling_the_rows_changes_nothing()
    {
        var random = new Random(20221021);
        var expected = Rows().Build();
        for (var i = 0; i < 50; i++)
        {
            var shuffled = Rows().Shuffled(random).Build();
            Assert.Equal(DatasetText.Of(expected), DatasetText.Of(shuffled));
            Assert.Equal(expected.Version, shuffled.Version);
        }
    }

    [Fact]
    public void Node_indexes_rank_all_nodes_by_id_in_code_point_order()
    {
        var dataset = Rows().Build();
        var ids = Enumerable.Range(0, dataset.NodeCount).Select(node => dataset.Nodes[dataset.NodeTypeOf[node]].Ids.GetString(dataset.NodeRowOf[node])!).ToArray();
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void Every_id_is_found_and_leads_to_its_row()
    {
        var dataset = Rows().Shuffled(new Random(7)).Build();
        for (var ordinal = 0; ordinal < dataset.Model.ElementTypeCount; ordinal++)
        {
            var table = dataset.Table(dataset.Model.ElementType(ordinal));
            for (var row = 0; row < table.Count; row++)
            {
                Assert.True(dataset.Ids.TryFind(table.Ids[row], out var element));
                Assert.Equal(new ElementRef(ordinal, row), element);
            }
        }

        Assert.False(dataset.Ids.TryFind("nobody"u8, out _));
    }

    [Fact]
    public void Building_again_gives_an_equal_data_set_that_shares_nothing_with_the_first()
    {
        var builder = Rows().Shuffled(new Random(7)).Builder();
        var (first, second) = (builder.Build(), builder.Build());
        Assert.Equal(DatasetText.Of(first), DatasetText.Of(second));
        Assert.True(first.Ids.TryFind("zoe"u8, out var zoe) && second.Ids.TryFind("zoe"u8, out var again) && zoe == again);
    }

    [Fact]
    public void Partial_dates_are_coded_by_first_day_then_last_day()
    {
        var dataset = new CampRows()
            .Add("people", "a", "A", "", "2022")
            .Add("people", "b", "B", "", "2022-01-01")
            .Add("people", "c", "C", "", "2022-01")
            .Add("people", "d", "D", "", "2021-12-31")
            .Add("people", "e", "E")
            .CiteTheRest()
            .Build();
        var column = (CodedColumn)dataset.Nodes[0].Columns[2];
        Assert.Equal("2021-12-31 2022-01-01 2022-01 2022", string.Join(' ', column.Texts));
        Assert.Equal([3, 1, 2, 0, -1], column.Codes.ToArray());
    }

    [Fact]
    public void List_texts_are_in_code_point_order_and_lists_keep_their_own()
    {
        var dataset = new CampRows().Add("people", "a", "A", "\U0001F600|\uFF5E|z").CiteTheRest().Build();
        var column = (ListColumn)dataset.Nodes[0].Columns[1];

        // U+FF5E comes before U+1F600, though the latter's first UTF-16 unit is the lesser.
        Assert.Equal(["z", "\uFF5E", "\U0001F600"], column.Texts);
        Assert.Equal([2, 1, 0], column[0].ToArray());
    }

    [Fact]
    public void A_changed_value_a_changed_id_or_another_licence_is_another_version()
    {
        var versions = new[]
        {
            new CampRows().Add("people", "a", "A").CiteTheRest().Build().Version,
            new CampRows().Add("people", "a", "B").CiteTheRest().Build().Version,
            new CampRows().Add("people", "b", "A").CiteTheRest().Build().Version,
            new CampRows().Add("people", "a", "A", "x").CiteTheRest().Build().Version,
            new CampRows().Add("people", "a", "A", "", "2000").CiteTheRest().Build().Version,
            Licensed("free"),
        };
        Assert.Equal(versions.Length, versions.Distinct().Count());
        Assert.All(versions, version => Assert.Matches("^[0-9a-f]{64}$", version));

        static string Licensed(string licence)
        {
            var builder = new CampRows().Add("people", "a", "A").CiteTheRest().Builder();
            builder.Licence = licence;
            return builder.Build().Version;
        }
    }

    [Fact]
    public void Random_ids_sort_by_code_point()
    {
        var random = new Random(4711);
        var rows = new CampRows();
        foreach (var id in Enumerable.Range(0, 500).Select(_ => RandomId(random)).Distinct())
        {
            rows.Add(random.Next(2) == 0 ? "people" : "camps", id, "N");
        }

        var dataset = rows.CiteTheRest().Build();
        foreach (var table in dataset.Nodes)
        {
            var ids = Enumerable.Range(0, table.Count).Select(row => table.Ids.GetString(row)!).ToArray();
            Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        }
    }

    /// <summary>Few letters and many lengths, so that ids begin each other and share their first eight bytes.</summary>
    private static string RandomId(Random random)
    {
        var text = new StringBuilder("x");
        for (var length = random.Next(20); length > 0; length--)
        {
            text.Append(random.Next(8) == 0 ? 'b' : 'a');
        }

        return text.ToString();
    }
}
