using GraphApi.Memory.Tests.Support;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Responses;
using static GraphApi.Memory.Tests.Support.Fields;

namespace GraphApi.Memory.Tests.Operators;

public class DatasetTests
{
    private const string Data = """
        people: id;name;born;seen
        ana;Ana;1890;2030-01-01
        bo;Bo
        clubs: id;name;founded
        chess;Chess;2019-02
        friendships: id;from;to;since
        f1;ana;bo;2024
        """;

    [Fact]
    public void Facts_are_counted_and_dates_of_standing_records_do_not_count() => Assert.Equal(
        """{"dataset":{"records":3,"relationships":1,"sources":1,"citations":4,"licence":"Free to use","covers":{"from":"2019-02-01","to":"2024-12-31"},"counts":[{"type":"Person","count":2},{"type":"Club","count":1},{"type":"Place","count":0},{"type":"Trip","count":0},{"type":"Source","count":1},{"type":"Citation","count":4},{"type":"Friendship","count":1},{"type":"Membership","count":0},{"type":"Company","count":0},{"type":"Departure","count":0}]}}""",
        Ask.Json(TestData.Snapshot(Data), Dataset(
            Fact("records", DatasetValue.RecordCount),
            Fact("relationships", DatasetValue.RelationshipCount),
            Fact("sources", DatasetValue.SourceCount),
            Fact("citations", DatasetValue.CitationCount),
            Fact("licence", DatasetValue.Licence),
            new ObjectField(new ResponseKey("covers"), [Fact("from", DatasetValue.CoversFrom), Fact("to", DatasetValue.CoversTo)]),
            Fact("counts", DatasetValue.Counts, Fact("type", DatasetValue.CountType), Fact("count", DatasetValue.CountValue)))));

    [Fact]
    public void Without_dates_and_licence_the_facts_are_null() => Assert.Equal(
        """{"dataset":{"from":null,"to":null}}""",
        Ask.Json(TestData.Snapshot("clubs: id;name\nchess;Chess"), Dataset(Fact("from", DatasetValue.CoversFrom), Fact("to", DatasetValue.CoversTo))));

    [Fact]
    public void The_version_is_that_of_the_data()
    {
        var dataset = TestData.Build(TestModel.Instance, Data);
        Assert.Equal(
            $$$"""{"dataset":{"version":"{{{dataset.Version}}}"}}""",
            Ask.Json(Memory.Snapshots.GraphSnapshot.Build(dataset), Dataset(Fact("version", DatasetValue.Version))));
    }

    private static DatasetField Fact(string key, DatasetValue value, params OutputField[] fields) => new(new ResponseKey(key), value, [.. fields]);
}
