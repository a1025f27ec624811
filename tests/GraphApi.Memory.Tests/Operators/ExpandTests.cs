using GraphApi.Memory.Tests.Support;
using static GraphApi.Memory.Tests.Support.Fields;

namespace GraphApi.Memory.Tests.Operators;

public class ExpandTests
{
    private const string Data = """
        people: id;name;age
        ana;Ana;30
        bo;Bo;20
        cleo;Cleo;40
        clubs: id;name
        chess;Chess
        empty;Empty
        places: id;name;zone
        home;Home;CALM
        trips: id;day
        t1;2024-05
        t2;2024-06
        departures: id;from;to;hour
        d1;t1;home;8
        d2;t2;home;9
        companies: id;from;to
        c1;t1;chess
        c2;t1;bo
        c3;t2;ana
        memberships: id;from;to;role;since
        m1;cleo;chess;MEMBER;2020
        m2;ana;chess;HEAD;2021
        m3;ana;chess;GUEST;
        friendships: id;from;to;strength
        f1;ana;bo;1
        f2;cleo;ana;2
        f3;ana;bo;3
        self;ana;ana;4
        """;

    [Fact]
    public void Far_records_come_by_id_then_by_relationship() => Assert.Equal(
        """{"p":{"members":{"edges":[{"relationship":{"id":"m2","role":"HEAD"},"node":{"name":"Ana"}},{"relationship":{"id":"m3","role":"GUEST"},"node":{"name":"Ana"}},{"relationship":{"id":"m1","role":"MEMBER"},"node":{"name":"Cleo"}}],"totalCount":3}}}""",
        Ask.Json(
            TestData.Snapshot(Data),
            One("p", "chess", "Club", Expand("Club.members", new Paging(), Edges(EdgeRelationship("id", "role"), EdgeNode("name")), TotalCount))));

    [Fact]
    public void A_list_without_rows_is_empty() => Assert.Equal(
        """{"p":{"members":{"nodes":[],"edges":[],"totalCount":0,"pageInfo":{"hasPreviousPage":false,"hasNextPage":false}}}}""",
        Ask.Json(
            TestData.Snapshot(Data),
            One("p", "empty", "Club", Expand("Club.members", new Paging(), Nodes("name"), Edges(EdgeNode("id")), TotalCount, Sides))));

    [Fact]
    public void A_field_without_direction_goes_both_ways_and_meets_a_loop_once() => Assert.Equal(
        """{"ana":{"friends":{"edges":[{"node":{"id":"ana"},"relationship":{"strength":4}},{"node":{"id":"bo"},"relationship":{"strength":1}},{"node":{"id":"bo"},"relationship":{"strength":3}},{"node":{"id":"cleo"},"relationship":{"strength":2}}]}},"bo":{"friends":{"nodes":[{"id":"ana"},{"id":"ana"}]}}}""",
        Ask.Json(
            TestData.Snapshot(Data),
            One("ana", "ana", "Person", Expand("Person.friends", new Paging(), Edges(EdgeNode("id"), EdgeRelationship("strength")))),
            One("bo", "bo", "Person", Expand("Person.friends", new Paging(), Nodes("id")))));

    [Fact]
    public void Far_records_of_several_types_are_written_by_their_type() => Assert.Equal(
        """{"t":{"guests":{"nodes":[{"age":20},{"name":"Chess","founded":null}]}}}""",
        Ask.Json(
            TestData.Snapshot(Data),
            One("t", "t1", "Trip", Expand("Trip.guests", new Paging(), NodesOf(new On("Person", "age"), new On("Club", "name", "founded"))))));

    [Fact]
    public void A_field_that_several_types_share_starts_from_any_of_them() => Assert.Equal(
        """{"a":{"trips":{"nodes":[{"id":"t2"}]}},"b":{"trips":{"nodes":[{"id":"t1"}]}}}""",
        Ask.Json(
            TestData.Snapshot(Data),
            One("a", "ana", "Person", Expand("Person.trips", new Paging(), Nodes("id"))),
            One("b", "chess", "Club", Expand("Club.trips", new Paging(), Nodes("id")))));

    [Fact]
    public void A_single_field_is_its_record_or_its_relationship() => Assert.Equal(
        """{"t":{"from":{"name":"Home"},"r":{"id":"d2","hour":9}}}""",
        Ask.Json(
            TestData.Snapshot(Data),
            One("t", "t2", "Trip", Single("Trip.from", "name"), SingleRelationship("r", "Trip.from", "id", "hour"))));

    [Fact]
    public void The_ends_of_a_relationship_are_records() => Assert.Equal(
        """{"r":{"start":{"id":"t1"},"end":{"id":"chess"}},"s":{"start":{"id":"t1"},"end":{"age":20}}}""",
        Ask.Json(
            TestData.Snapshot(Data),
            Any("r", "c1", new On("Company", End("start", new On("Trip", "id")), End("end", new On("Person", "age"), new On("Club", "id")))),
            Any("s", "c2", new On("Company", End("start", new On("Trip", "id")), End("end", new On("Person", "age"), new On("Club", "id"))))));

    [Fact]
    public void Lists_nest() => Assert.Equal(
        """{"p":{"departures":{"nodes":[{"id":"t1","guests":{"nodes":[{"clubs":{"nodes":[]}},{"members":{"totalCount":3,"nodes":[{"name":"Ana"},{"name":"Ana"}]}}]}},{"id":"t2","guests":{"nodes":[{"clubs":{"nodes":[{"name":"Chess"},{"name":"Chess"}]}}]}}]}}}""",
        Ask.Json(
            TestData.Snapshot(Data),
            One("p", "home", "Place", Expand("Place.departures", new Paging(), Nodes("id", Expand("Trip.guests", new Paging(), NodesOf(
                new On("Person", Expand("Person.clubs", new Paging(), Nodes("name"))),
                new On("Club", Expand("Club.members", new Paging { First = 2 }, TotalCount, Nodes("name"))))))))));

    [Fact]
    public void Selections_of_nested_ordered_lists_do_not_disturb_each_other() => Assert.Equal(
        """{"all":{"nodes":[{"name":"Cleo","friends":{"nodes":[{"age":30,"friends":{"nodes":[{"age":40},{"age":30}]}}]}},{"name":"Ana","friends":{"nodes":[{"age":40,"friends":{"nodes":[{"age":30}]}},{"age":30,"friends":{"nodes":[{"age":40},{"age":30}]}}]}},{"name":"Bo","friends":{"nodes":[{"age":30,"friends":{"nodes":[{"age":40},{"age":30}]}},{"age":30,"friends":{"nodes":[{"age":40},{"age":30}]}}]}}]}}""",
        Ask.Json(
            TestData.Snapshot(Data),
            All("Person", OldestFirst, Nodes("name", Expand("Person.friends", OldestFirst with { First = 2 }, Nodes("age", Expand("Person.friends", OldestFirst with { First = 2 }, Nodes("age"))))))));

    private static Paging OldestFirst => new() { Order = [Values.Desc("Person.age")] };
}
