using GraphApi.Memory.Tests.Support;
using GraphApi.Plan.Predicates;
using static GraphApi.Plan.Predicates.Quantifier;

namespace GraphApi.Memory.Tests.Predicates;

public class QuantifierTests : PredicateTestBase
{
    private const string Data = """
        people: id;name;age;tags;moods
        ana;Ana;30;red|blue;CALM
        bo;Bo;20;red;CALM|MERRY
        cleo;Cleo;40;;
        clubs: id;name;founded
        chess;Chess;2020
        go;Go;
        places: id;name;zone
        home;Home;CALM
        sea;Sea;
        trips: id;day
        t1;2024
        t2;2025
        departures: id;from;to;hour
        d1;t1;home;8
        d2;t2;sea;
        companies: id;from;to
        k1;t1;chess
        k2;t1;bo
        memberships: id;from;to;role;since
        m1;ana;chess;HEAD;2021
        m2;bo;chess;MEMBER;
        m3;bo;go;HEAD;2019
        friendships: id;from;to;strength
        f1;ana;bo;1
        sources: id;title;kind
        s1;Times;NEWS
        s2;Book;BOOK
        citations: id;subject;source;stance
        c1;ana;s1;SUPPORTS
        c2;ana;s2;DISPUTES
        c3;bo;s1;SUPPORTS
        c4;f1;s1;SUPPORTS
        """;

    [Fact]
    public void Items_of_lists_are_quantified()
    {
        Assert.Equal("ana bo", Ids(Data, "Person", Values.Items(Some, "Person.tags", Values.Equal("item", "red"))));
        Assert.Equal("bo cleo", Ids(Data, "Person", Values.Items(All, "Person.tags", Values.Equal("item", "red"))));
        Assert.Equal("bo cleo", Ids(Data, "Person", Values.Items(None, "Person.tags", Values.Is("item", Comparison.Contains, "lu"))));
        Assert.Equal("ana bo", Ids(Data, "Person", Values.Items(Some, "Person.tags", Values.And())));
        Assert.Equal("cleo", Ids(Data, "Person", Values.Not(Values.Items(Some, "Person.tags", Values.And()))));
        Assert.Equal("ana cleo", Ids(Data, "Person", Values.Items(All, "Person.moods", Values.Is("item", Comparison.LessOrEqual, "CALM"))));
        Assert.Equal("bo", Ids(Data, "Person", Values.Items(Some, "Person.moods", Values.In("item", "MERRY", "ANGRY"))));
        Assert.Equal("", Ids(Data, "Person", Values.Items(Some, "Person.tags", Values.IsNull("item"))));
        Assert.Equal("cleo", Ids(Data, "Person", Values.Items(All, "Person.tags", Values.Equal("item", null))));
    }

    [Fact]
    public void Items_of_a_corroboration_are_quantified() =>
        Assert.Equal("ana bo", Ids(Data, "Person", Values.Items(Some, "corroboration.sourceKinds", Values.Equal("item", "NEWS"))));

    [Fact]
    public void Rows_of_relationship_fields_are_quantified()
    {
        Assert.Equal("bo", Ids(Data, "Person", Values.Rows(Some, "Person.clubs", Values.Equal("Club.name", "Go"))));
        Assert.Equal("ana cleo", Ids(Data, "Person", Values.Rows(All, "Person.clubs", Values.Equal("Club.name", "Chess"))));
        Assert.Equal("ana cleo", Ids(Data, "Person", Values.Rows(None, "Person.clubs", Values.Equal("Club.name", "Go"))));
        Assert.Equal("ana bo", Ids(Data, "Person", Values.Rows(Some, "Person.clubs", Values.And())));
        Assert.Equal("cleo", Ids(Data, "Person", Values.Rows(None, "Person.clubs", Values.And())));
        Assert.Equal("ana bo cleo", Ids(Data, "Person", Values.Rows(All, "Person.clubs", Values.And())));
        Assert.Equal("", Ids(Data, "Person", Values.Rows(Some, "Person.clubs", Values.Or())));
        Assert.Equal("ana bo cleo", Ids(Data, "Person", Values.Rows(None, "Person.clubs", Values.Or())));
        Assert.Equal("cleo", Ids(Data, "Person", Values.Rows(All, "Person.clubs", Values.Or())));
        Assert.Equal("bo", Ids(Data, "Person", Values.Rows(Some, "Person.friends", Values.Equal("Person.age", 30))));
    }

    [Fact]
    public void The_relationship_of_a_row_is_part_of_its_condition()
    {
        var heads = Values.At("relationship", Values.Equal("Membership.role", "HEAD"));
        Assert.Equal("ana", Ids(Data, "Person", Values.Rows(Some, "Person.clubs", Values.And(heads, Values.Equal("Club.name", "Chess")))));
        Assert.Equal("ana bo", Ids(Data, "Person", Values.Rows(Some, "Person.clubs", heads)));
        Assert.Equal("bo", Ids(Data, "Person", Values.Rows(Some, "Person.clubs", Values.IsNull("relationship:Membership.since"))));
        Assert.Equal("ana", Ids(Data, "Person", Values.Rows(Some, "Person.clubs", Values.Is("relationship:Membership.since", Comparison.Greater, "2020"))));
        Assert.Equal("bo", Ids(Data, "Person", Values.Rows(Some, "Person.clubs", Values.In("relationship:Membership.role", "MEMBER", "GUEST"))));
    }

    [Fact]
    public void A_single_field_is_followed()
    {
        Assert.Equal("t1", Ids(Data, "Trip", Values.At("Trip.from", Values.Equal("Place.name", "Home"))));
        Assert.Equal("t2", Ids(Data, "Trip", Values.IsNull("Trip.from:Place.zone")));
        Assert.Equal("t1", Ids(Data, "Trip", Values.Equal("Trip.from:Place.zone", "CALM")));
        Assert.Equal("sea", Ids(Data, "Place", Values.Rows(Some, "Place.departures", Values.IsNull("relationship:Departure.hour"))));
    }

    [Fact]
    public void Rows_of_several_types_are_narrowed()
    {
        Assert.Equal("t1", Ids(Data, "Trip", Values.Rows(Some, "Trip.guests", Values.OfType("Club", Values.Equal("Club.founded", "2020")))));
        Assert.Equal("", Ids(Data, "Trip", Values.Rows(Some, "Trip.guests", Values.OfType("Person", Values.Equal("Person.age", 30)))));
        Assert.Equal("t2", Ids(Data, "Trip", Values.Rows(All, "Trip.guests", Values.OfType("Club", Values.And()))));
        Assert.Equal("t1", Ids(Data, "Trip", Values.Rows(Some, "Trip.guests", Values.Equal("Person.name", "Chess"))));
    }

    [Fact]
    public void Citations_their_sources_and_subjects_are_followed()
    {
        Assert.Equal("ana", Ids(Data, "Person", Values.Rows(Some, "citations", Values.Equal("Citation.stance", "DISPUTES"))));
        Assert.Equal("ana bo", Ids(Data, "Person", Values.Rows(Some, "citations", Values.Equal("source:Source.kind", "NEWS"))));
        Assert.Equal("s2", Ids(Data, "Source", Values.Rows(Some, "citations from", Values.Equal("Citation.stance", "DISPUTES"))));
        Assert.Equal("c4", Ids(Data, "Citation", Values.Equal("subject:id", "f1")));
        Assert.Equal("c1 c2", Ids(Data, "Citation", Values.At("subject", Values.OfType("Person", Values.Equal("Person.name", "Ana")))));
        Assert.Equal("ana bo", Ids(Data, "Person", Values.Rows(Some, "Person.friends", Values.At("relationship", Values.Rows(Some, "citations", Values.Equal("source:Source.title", "Times"))))));
    }
}
