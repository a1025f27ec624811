using GraphApi.Memory.Tests.Support;
using static GraphApi.Memory.Tests.Support.Fields;

namespace GraphApi.Memory.Tests.Operators;

public class CitationTests
{
    private const string Data = """
        people: id;name
        ana;Ana
        bo;Bo
        friendships: id;from;to
        f1;ana;bo
        sources: id;title;publisher;kind;perspective;published;accessed
        s1;Times;Times Ltd;NEWS;OUTSIDE;2024-03;2024-06-01
        s2;Diary;;BOOK;INSIDE;;2023-05-05
        citations: id;subject;source;stance;statement
        c1;ana;s1;SUPPORTS;Is here
        c2;f1;s1;SUPPORTS;Met
        c3;ana;s2;SUPPORTS;Was there
        c4;ana;s1;DISPUTES;Was not
        """;

    [Fact]
    public void Citations_of_records_and_relationships_lead_to_their_sources() => Assert.Equal(
        """{"ana":{"citations":{"totalCount":3,"nodes":[{"id":"c1","source":{"title":"Times"}},{"id":"c3","source":{"title":"Diary"}},{"id":"c4","source":{"title":"Times"}}]}},"f1":{"citations":{"totalCount":1,"nodes":[{"id":"c2","source":{"title":"Times"}}]}}}""",
        Ask.Json(TestData.Snapshot(Data), Any("ana", "ana", new On("Person", Cited)), Any("f1", "f1", new On("Friendship", Cited))));

    [Fact]
    public void A_source_leads_to_its_citations_and_they_to_their_subjects() => Assert.Equal(
        """{"s":{"citations":{"edges":[{"node":{"stance":"SUPPORTS","subject":{"name":"Ana"}}},{"node":{"stance":"SUPPORTS","subject":{"id":"f1"}}},{"node":{"stance":"DISPUTES","subject":{"name":"Ana"}}}]}}}""",
        Ask.Json(
            TestData.Snapshot(Data),
            One("s", "s1", "Source", CitationsFrom(new Paging(), Edges(EdgeNode("stance", CitationEnd("subject", new On("Person", "name"), new On("Friendship", "id"))))))));

    [Fact]
    public void Corroboration_and_computed_fields_are_values_of_the_record() => Assert.Equal(
        """{"ana":{"label":"Ana","knownSince":"2023-05-05","corroboration":{"publishers":1,"sources":2,"level":"SINGLE_SOURCE","sourceKinds":["BOOK","NEWS"],"perspectives":["INSIDE","OUTSIDE"],"disputed":true}},"f1":{"knownSince":"2024-03","corroboration":{"level":"SINGLE_SOURCE","disputed":false}}}""",
        Ask.Json(
            TestData.Snapshot(Data),
            One("ana", "ana", "Person", "label", "knownSince", Object("corroboration", "corroboration.publishers", "corroboration.sources", "corroboration.level", Value("sourceKinds=corroboration.sourceKinds"), "corroboration.perspectives", "corroboration.disputed")),
            Any("f1", "f1", new On("Friendship", "knownSince", Object("corroboration", "corroboration.level", "corroboration.disputed")))));

    [Fact]
    public void A_filtered_list_that_records_and_relationships_share_finds_the_rows_of_each()
    {
        // The same list of a plan stands below two types, each of which has citations of its own.
        var shared = CitationsOf(new Paging { Where = Values.Equal("source:Source.kind", "NEWS"), Order = [Values.Desc("id")] }, Nodes("id"));
        var lists = new List<Plan.Lists.ListArguments>();
        var node = shared.Build(new Field.Place(null, [], null, lists));
        var once = new Field(_ => node);
        var fields = Build([Many("any", ["ana", "f1"], new On("Person", once), new On("Friendship", once))], new Field.Place(null, [], null, lists));

        Assert.Equal(
            """{"any":[{"citations":{"nodes":[{"id":"c4"},{"id":"c1"}]}},{"citations":{"nodes":[{"id":"c2"}]}}]}""",
            Ask.Run(TestData.Snapshot(Data), new Plan.OperationPlan(null, fields, [.. lists])).Json);
    }

    private static Field Cited => CitationsOf(new Paging(), TotalCount, Nodes("id", CitationEnd("source", new On("Source", "title"))));
}
