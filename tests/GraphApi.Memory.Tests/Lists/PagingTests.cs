using GraphApi.Memory.Snapshots;
using GraphApi.Memory.Tests.Support;
using GraphApi.Plan.Fields;
using static GraphApi.Memory.Tests.Support.Fields;

namespace GraphApi.Memory.Tests.Lists;

public class PagingTests
{
    private const string Data = """
        people: id;name;age
        a;Ana;1
        b;Bo;2
        c;Cleo;1
        d;Dan;2
        e;Eva;1
        clubs: id;name
        go;Go
        memberships: id;from;to;role
        m1;b;go;HEAD
        m2;a;go;HEAD
        m3;b;go;GUEST
        m4;c;go;HEAD
        """;

    private static readonly GraphSnapshot s_snapshot = TestData.Snapshot(Data);

    [Theory]
    [InlineData(2, null, "a b", false, true)]
    [InlineData(2, "b", "c d", true, true)]
    [InlineData(2, "c", "d e", true, false)]
    [InlineData(2, "e", "", true, false)]
    [InlineData(2, "bb", "c d", true, true)]
    [InlineData(2, "A", "a b", false, true)]
    [InlineData(5, null, "a b c d e", false, false)]
    [InlineData(0, null, "", false, true)]
    [InlineData(0, "b", "", true, true)]
    public void Forward_pages_know_what_stands_on_either_side(int first, string? after, string ids, bool hasPrevious, bool hasNext) => Assert.Equal(
        Page(ids, hasPrevious, hasNext, total: 5),
        Ask.Json(s_snapshot, All("Person", new Paging { First = first, After = CursorOf(after) }, Nodes("id"), Sides, TotalCount)));

    [Theory]
    [InlineData(2, null, "d e", true, false)]
    [InlineData(2, "d", "b c", true, true)]
    [InlineData(2, "c", "a b", false, true)]
    [InlineData(2, "a", "", false, true)]
    [InlineData(2, "bb", "a b", false, true)]
    [InlineData(2, "z", "d e", true, false)]
    [InlineData(5, null, "a b c d e", false, false)]
    [InlineData(0, null, "", true, false)]
    public void Backward_pages_know_what_stands_on_either_side(int last, string? before, string ids, bool hasPrevious, bool hasNext) => Assert.Equal(
        Page(ids, hasPrevious, hasNext, total: 5),
        Ask.Json(s_snapshot, All("Person", new Paging { Last = last, Before = CursorOf(before) }, Nodes("id"), Sides, TotalCount)));

    [Theory]
    [InlineData(2, null, "a c", false, true)]
    [InlineData(1, "a", "c", true, true)]
    [InlineData(2, "b", "c e", true, false)]
    [InlineData(2, "e", "", true, false)]
    [InlineData(3, "A", "a c e", false, false)]
    [InlineData(0, null, "", false, true)]
    public void Filtered_forward_pages_know_what_stands_on_either_side(int first, string? after, string ids, bool hasPrevious, bool hasNext)
    {
        var paging = new Paging { First = first, After = CursorOf(after), Where = Values.Not(Values.Equal("Person.age", 2)) };
        Assert.Equal(Page(ids, hasPrevious, hasNext), Ask.Json(s_snapshot, All("Person", paging, Nodes("id"), Sides)));
        Assert.Equal(Page(ids, hasPrevious, hasNext, total: 3), Ask.Json(s_snapshot, All("Person", paging, Nodes("id"), Sides, TotalCount)));
    }

    [Theory]
    [InlineData(2, null, "c e", true, false)]
    [InlineData(1, "e", "c", true, true)]
    [InlineData(2, "d", "a c", false, true)]
    [InlineData(2, "a", "", false, true)]
    [InlineData(0, null, "", true, false)]
    public void Filtered_backward_pages_know_what_stands_on_either_side(int last, string? before, string ids, bool hasPrevious, bool hasNext)
    {
        var paging = new Paging { Last = last, Before = CursorOf(before), Where = Values.Not(Values.Equal("Person.age", 2)) };
        Assert.Equal(Page(ids, hasPrevious, hasNext), Ask.Json(s_snapshot, All("Person", paging, Nodes("id"), Sides)));
        Assert.Equal(Page(ids, hasPrevious, hasNext, total: 3), Ask.Json(s_snapshot, All("Person", paging, Nodes("id"), Sides, TotalCount)));
    }

    [Fact]
    public void Pages_of_an_indexed_value_begin_behind_any_cursor() => Assert.Equal(
        Page("d", hasPrevious: true, hasNext: false, total: 2),
        Ask.Json(s_snapshot, All("Person", new Paging { First = 2, After = CursorOf("c"), Where = Values.Equal("Person.age", 2) }, Nodes("id"), Sides, TotalCount)));

    [Fact]
    public void Cursors_of_relationship_fields_tell_relationships_to_the_same_record_apart() => Assert.Equal(
        """{"c":{"members":{"edges":[{"relationship":{"id":"m3"},"node":{"id":"b"}},{"relationship":{"id":"m4"},"node":{"id":"c"}}],"pageInfo":{"hasPreviousPage":true,"hasNextPage":false}}}}""",
        Ask.Json(s_snapshot, One("c", "go", "Club", Expand(
            "Club.members",
            new Paging { First = 5, After = Cursors.Of("Club.members", [], "b", "m1") },
            Edges(EdgeRelationship("id"), EdgeNode("id")),
            Sides))));

    [Fact]
    public void Edges_and_page_information_carry_the_same_cursors()
    {
        var (first, last) = (Cursors.Of("Club.members", [], "a", "m2"), Cursors.Of("Club.members", [], "b", "m1"));
        Assert.Equal(
            $$$$"""{"c":{"members":{"pageInfo":{"startCursor":"{{{{first}}}}","endCursor":"{{{{last}}}}"},"edges":[{"cursor":"{{{{first}}}}","x":1},{"cursor":"{{{{last}}}}","x":1}]}}}""",
            Ask.Json(s_snapshot, One("c", "go", "Club", Expand(
                "Club.members",
                new Paging { First = 2 },
                PageInfo(PageInfoValue.StartCursor, PageInfoValue.EndCursor),
                Edges(Cursor, Constant("x", "1"))))));
    }

    [Fact]
    public void An_empty_page_has_no_cursors() => Assert.Equal(
        """{"all":{"pageInfo":{"startCursor":null,"endCursor":null,"hasNextPage":false}}}""",
        Ask.Json(s_snapshot, All("Place", new Paging(), PageInfo(PageInfoValue.StartCursor, PageInfoValue.EndCursor, PageInfoValue.HasNextPage))));

    [Fact]
    public void The_sides_of_a_page_are_known_without_its_rows() => Assert.Equal(
        """{"all":{"pageInfo":{"hasPreviousPage":true,"hasNextPage":true}}}""",
        Ask.Json(s_snapshot, All("Person", new Paging { First = 1, After = CursorOf("a"), Where = Values.Not(Values.Equal("Person.age", 2)) }, Sides)));

    private static string? CursorOf(string? id) => id is null ? null : Cursors.Of("Query.Person", [], id, null);

    private static string Page(string ids, bool hasPrevious, bool hasNext, int? total = null)
    {
        var nodes = string.Join(',', ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => $$"""{"id":"{{id}}"}"""));
        var count = total is null ? "" : $",\"totalCount\":{total}";
        var sides = $"\"hasPreviousPage\":{(hasPrevious ? "true" : "false")},\"hasNextPage\":{(hasNext ? "true" : "false")}";
        return "{\"all\":{\"nodes\":[" + nodes + "],\"pageInfo\":{" + sides + "}" + count + "}}";
    }
}
