using GraphApi.Memory.Snapshots;
using GraphApi.Memory.Tests.Support;
using GraphApi.Plan.Lists;
using static GraphApi.Memory.Tests.Support.Fields;

namespace GraphApi.Memory.Tests.Lists;

public class OrderingTests
{
    private const string Data = """
        people: id;name;nick;age;score;active;mood;country;born
        a;longer than 8;x;-5;0.5;true;MERRY;DE;2022
        b;longer than 8 bytes;;0;-1;false;ANGRY;UA;2022-01
        c;longer than 7;x;;-1.5;true;CALM;;2022-01-01
        d;😀;xx;7;;false;;UA;2021-12-31
        e;�;;7;1e300;false;CALM;US;
        clubs: id;name;founded
        go;Go;2000
        old;Old;1990-05
        trips: id;day
        t;2024
        places: id;name;zone
        sea;Sea;MERRY
        home;Home;ANGRY
        nowhere;Nowhere
        departures: id;from;to;hour
        leaves;t;sea;3
        companies: id;from;to
        c1;t;old
        c2;t;b
        c3;t;go
        c4;t;a
        memberships: id;from;to;role;since
        m1;a;go;MEMBER;2020
        m2;b;go;HEAD;
        m3;b;go;GUEST;2019-06
        m4;c;go;MEMBER;2019
        """;

    private static readonly GraphSnapshot s_snapshot = TestData.Snapshot(Data);

    [Theory]
    [InlineData("Person.name", "c a b e d", "d e b a c")]
    [InlineData("Person.nick", "a c d b e", "b e d a c")]
    [InlineData("Person.age", "a b d e c", "c d e b a")]
    [InlineData("Person.score", "c b a e d", "d e a b c")]
    [InlineData("Person.active", "b d e a c", "a c b d e")]
    [InlineData("Person.mood", "b c e a d", "d a c e b")]
    [InlineData("Person.country", "a b d e c", "c e b d a")]
    [InlineData("Person.born", "d c b a e", "e a b c d")]
    [InlineData("id", "a b c d e", "e d c b a")]
    public void Every_kind_of_value_sorts_both_ways_with_ties_by_id(string path, string ascending, string descending)
    {
        Assert.Equal(ascending, Ids("Person", Values.Asc(path)));
        Assert.Equal(descending, Ids("Person", Values.Desc(path)));
    }

    [Fact]
    public void Later_terms_decide_between_equal_values()
    {
        Assert.Equal("d e b c a", Ids("Person", Values.Asc("Person.active"), Values.Desc("Person.age")));
        Assert.Equal("c a d e b", Ids("Person", Values.Asc("Person.nick"), Values.Desc("id")));
        Assert.Equal("b e d c a", Ids("Person", Values.Asc("Person.active"), Values.Asc("Person.name")));
    }

    [Fact]
    public void Relationships_sort_by_their_own_values()
    {
        Assert.Equal("m4 m3 m1 m2", Memberships(Values.Asc("relationship:Membership.since")));
        Assert.Equal("m2 m1 m3 m4", Memberships(Values.Desc("relationship:Membership.since")));
        Assert.Equal("m3 m2 m4 m1", Memberships(Values.Asc("relationship:Membership.role"), Values.Asc("Person.name")));
    }

    [Fact]
    public void Values_behind_a_single_field_sort_a_list() => Assert.Equal(
        """{"all":{"nodes":[{"id":"t2"},{"id":"t1"},{"id":"t3"}]}}""",
        Ask.Json(
            TestData.Snapshot("""
                places: id;name;zone
                p1;Sea;MERRY
                p2;Home;ANGRY
                p3;Nowhere
                trips: id
                t1
                t2
                t3
                departures: id;from;to
                d1;t1;p1
                d2;t2;p2
                d3;t3;p3
                """),
            All("Trip", new Paging { Order = [Values.Asc("Trip.from:Place.zone")] }, Nodes("id"))));

    [Fact]
    public void Values_of_several_types_sort_as_one()
    {
        Assert.Equal("go old a b", Guests(Values.Asc("Person.name")));
        Assert.Equal("a b old go", Guests(Values.Desc("label")));
        Assert.Equal("a b go old", Guests(Values.Asc("corroboration.level")));
        Assert.Equal("a b go old", Guests(Values.Desc("knownSince")));
    }

    [Fact]
    public void A_page_of_an_order_ends_where_it_is_full() => Assert.Equal(
        """{"all":{"nodes":[{"id":"a"},{"id":"b"}],"totalCount":5,"pageInfo":{"hasPreviousPage":false,"hasNextPage":true}}}""",
        Ask.Json(s_snapshot, All("Person", new Paging { First = 2, Order = [Values.Asc("Person.age")] }, Nodes("id"), TotalCount, Sides)));

    [Theory]
    [InlineData("Person.name", "longer than 8", "a")]
    [InlineData("Person.age", 1, "b")]
    [InlineData("Person.country", "TR", "a")]
    [InlineData("Person.born", "2022-01-15", "a")]
    [InlineData("Person.score", 0.5, "a")]
    public void A_page_goes_on_where_a_row_was_that_is_gone(string path, object value, string lastBefore)
    {
        OrderTerm[] order = [Values.Asc(path)];
        var all = Ids("Person", order).Split(' ');
        var expected = string.Join(' ', all.SkipWhile(id => id != lastBefore).Skip(1));
        var cursor = Cursors.Of("Query.Person", order, "aa", null, value);
        Assert.Equal(expected, IdsOf(Ask.Json(s_snapshot, All("Person", new Paging { Order = order, After = cursor }, Nodes("id")))));
    }

    [Fact]
    public void A_page_goes_on_among_rows_without_a_value()
    {
        OrderTerm[] ascending = [Values.Asc("Person.nick")];
        OrderTerm[] descending = [Values.Desc("Person.nick")];
        Assert.Equal("e", IdsOf(Ask.Json(s_snapshot, All("Person", new Paging { Order = ascending, After = Cursors.Of("Query.Person", ascending, "b", null, [null]) }, Nodes("id")))));
        Assert.Equal("e d a c", IdsOf(Ask.Json(s_snapshot, All("Person", new Paging { Order = descending, After = Cursors.Of("Query.Person", descending, "b", null, [null]) }, Nodes("id")))));
    }

    private static string Ids(string type, params OrderTerm[] order) => IdsOf(Ask.Json(s_snapshot, All(type, new Paging { Order = order }, Nodes("id"))));

    private static string Memberships(params OrderTerm[] order) =>
        IdsOf(Ask.Json(s_snapshot, One("c", "go", "Club", Expand("Club.members", new Paging { Order = order }, Edges(EdgeRelationship("id"))))));

    private static string Guests(params OrderTerm[] order) =>
        IdsOf(Ask.Json(s_snapshot, One("t", "t", "Trip", Expand("Trip.guests", new Paging { Order = order }, Nodes("id")))));

    private static string IdsOf(string json) =>
        string.Join(' ', json.Split("\"id\":\"").Skip(1).Select(part => part[..part.IndexOf('"', StringComparison.Ordinal)]));
}
