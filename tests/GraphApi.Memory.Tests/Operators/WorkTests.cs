using System.Globalization;
using System.Text;
using GraphApi.Memory.Snapshots;
using GraphApi.Memory.Tests.Support;
using GraphApi.Plan.Grouping;
using GraphApi.Plan.Responses;
using static GraphApi.Memory.Tests.Support.Fields;

namespace GraphApi.Memory.Tests.Operators;

/// <summary>A page bounds the work, not the size of the list.</summary>
public class WorkTests
{
    private const int Neighbours = 2337;

    private static readonly GraphSnapshot s_hub = TestData.Snapshot(Hub());

    [Fact]
    public void A_count_comes_from_offsets() => AssertVisited(
        1, """{"h":{"friends":{"totalCount":2337}}}""", Friends(new Paging(), TotalCount));

    [Fact]
    public void A_page_of_a_hub_visits_its_own_rows()
    {
        Assert.Equal(1 + 20, Visited(Friends(new Paging { First = 20 }, Nodes("id"), TotalCount, Sides)));
        Assert.Equal(1 + 20, Visited(Friends(new Paging { Last = 20 }, Nodes("id"), TotalCount, Sides)));
        Assert.Equal(1 + 20, Visited(Friends(new Paging { First = 20, After = Cursors.Of("Person.friends", [], "p1500", "f1500") }, Nodes("id"), Sides)));
    }

    [Fact]
    public void A_filtered_page_stops_when_it_is_full()
    {
        var everySecond = new Paging { First = 20, Where = Values.Equal("Person.active", true) };
        Assert.Equal(1 + 40, Visited(Friends(everySecond, Nodes("id"))));
        Assert.Equal(1 + 42, Visited(Friends(everySecond, Nodes("id"), Sides)));
        Assert.Equal(1 + Neighbours, Visited(Friends(everySecond, Nodes("id"), TotalCount)));
    }

    [Fact]
    public void Combinations_of_keys_that_no_answer_can_hold_are_not_made()
    {
        var friends = Values.Along("Person.friends");
        GroupKey[] keys = [new GroupKey.OfFar(friends, null), new GroupKey.OfFar(friends, Values.Equal("Person.active", true)), new GroupKey.OfFar(friends, Values.Equal("Person.active", false))];
        Assert.Throws<ResponseTooLargeException>(() => Visited(CountBy("Person", keys)));
        Assert.Throws<ResponseTooLargeException>(() => Visited(CountBy("Person", keys[..2])));
    }

    [Fact]
    public void An_order_looks_at_each_row_once() =>
        Assert.Equal(1 + Neighbours, Visited(Friends(new Paging { First = 20, Order = [Values.Desc("Person.age")] }, Nodes("id"), TotalCount, Sides)));

    [Fact]
    public void The_order_of_an_indexed_value_is_walked_until_the_page_is_full()
    {
        Assert.Equal(20, Visited(All("Person", new Paging { First = 20, Order = [Values.Asc("Person.name")] }, Nodes("id"), TotalCount, Sides)));
        Assert.Equal(20, Visited(All("Person", new Paging { Last = 20, Order = [Values.Desc("Person.age")] }, Nodes("id"), TotalCount, Sides)));
        Assert.Equal(41, Visited(All("Person", new Paging { First = 20, Order = [Values.Asc("Person.name")], Where = Values.Equal("Person.active", true) }, Nodes("id"))));
    }

    [Fact]
    public void An_index_gives_the_rows_of_a_value()
    {
        AssertVisited(0, """{"all":{"totalCount":24}}""", All("Person", new Paging { Where = Values.Equal("Person.age", 7) }, TotalCount));
        Assert.Equal(24, Visited(All("Person", new Paging { Where = Values.Equal("Person.age", 7), Order = [Values.Desc("Person.name")], First = 5 }, Nodes("id"), TotalCount)));
        Assert.Equal(1, Visited(All("Person", new Paging { Where = Values.Equal("id", "p1500") }, Nodes("id"))));
        Assert.Equal(2, Visited(All("Person", new Paging { Where = Values.In("id", "p1500", "p1", "p1501") }, Nodes("id"))));
        Assert.Equal(24, Visited(All("Person", new Paging { Where = Values.And(Values.Equal("Person.active", true), Values.Equal("Person.age", 8)) }, Nodes("id"))));
    }

    [Fact]
    public void Presence_of_rows_needs_no_walk() => AssertVisited(
        Neighbours + 1,
        """{"all":{"totalCount":2338}}""",
        All("Person", new Paging { Where = Values.Rows(Plan.Predicates.Quantifier.Some, "Person.friends", Values.And()) }, TotalCount));

    [Fact]
    public void A_request_that_nobody_waits_for_ends_early()
    {
        using var cancellation = new CancellationTokenSource();
        using var response = new ResponseWriter(Ask.LimitBytes);
        var plan = Ask.Bind(Ask.Plan(Friends(new Paging { Where = Values.Equal("Person.active", true) }, TotalCount)));
        cancellation.Cancel();
        Assert.Throws<OperationCanceledException>(() => s_hub.Execute(plan, response, cancellation.Token));
    }

    [Fact]
    public void A_cached_lookup_allocates_next_to_nothing()
    {
        const int runs = 1000;
        var plan = Ask.Bind(Ask.Plan(One("person", "p1500", "Person", "id", "name", "nick", "age", "score")));
        using var response = new ResponseWriter(Ask.LimitBytes);
        Run(100);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Run(runs);
        var perRun = (GC.GetAllocatedBytesForCurrentThread() - before) / runs;
        Assert.True(perRun < 256, $"A look-up allocates {perRun} bytes.");

        void Run(int times)
        {
            for (var run = 0; run < times; run++)
            {
                response.Truncate(0);
                s_hub.Execute(plan, response, CancellationToken.None);
            }
        }
    }

    private static Field Friends(Paging paging, params Field[] fields) => One("h", "hub", "Person", Expand("Person.friends", paging, fields));

    private static long Visited(Field field) => Ask.Run(s_hub, Ask.Plan(field)).RowsVisited;

    private static void AssertVisited(long visited, string json, Field field) => Assert.Equal((json, visited), Ask.Run(s_hub, Ask.Plan(field)));

    /// <summary>One person who knows all others; every second of them is active, and each age from 0 to 99 occurs 23 or 24 times.</summary>
    private static string Hub()
    {
        var text = new StringBuilder("people: id;name;active;age\nhub;Hub;false;\n");
        for (var person = 0; person < Neighbours; person++)
        {
            text.Append(CultureInfo.InvariantCulture, $"p{person:0000};Person {person:0000};{(person % 2 == 1 ? "true" : "false")};{person % 100}\n");
        }

        text.Append("friendships: id;from;to\n");
        for (var person = 0; person < Neighbours; person++)
        {
            text.Append(CultureInfo.InvariantCulture, $"f{person:0000};{(person % 2 == 0 ? "hub" : $"p{person:0000}")};{(person % 2 == 0 ? $"p{person:0000}" : "hub")}\n");
        }

        return text.ToString();
    }
}
