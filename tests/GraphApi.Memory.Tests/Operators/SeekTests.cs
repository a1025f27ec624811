using GraphApi.Memory.Tests.Support;
using static GraphApi.Memory.Tests.Support.Fields;

namespace GraphApi.Memory.Tests.Operators;

public class SeekTests
{
    private const string Data = """
        people: id;name
        ana;Ana
        bo;Bo
        clubs: id;name
        chess;Chess
        memberships: id;from;to;role
        ana-chess;ana;chess;HEAD
        """;

    [Fact]
    public void A_record_is_found_by_its_id() => Assert.Equal(
        """{"a":{"id":"ana","n":"Ana"},"b":{"name":"Bo"}}""",
        Ask.Json(TestData.Snapshot(Data), One("a", "ana", "Person", "id", "n=name"), One("b", "bo", "Person", "name")));

    [Fact]
    public void An_unknown_id_is_null() => Assert.Equal(
        """{"a":null}""",
        Ask.Json(TestData.Snapshot(Data), One("a", "nobody", "Person", "id")));

    [Fact]
    public void An_id_of_another_type_is_null() => Assert.Equal(
        """{"a":null}""",
        Ask.Json(TestData.Snapshot(Data), One("a", "chess", "Person", "id")));

    [Fact]
    public void An_id_that_is_longer_than_any_is_null() => Assert.Equal(
        """{"a":null}""",
        Ask.Json(TestData.Snapshot(Data), One("a", new string('ж', 5000), "Person", "id")));

    [Fact]
    public void Any_element_is_written_by_its_type() => Assert.Equal(
        """{"a":{"name":"Ana"},"b":{"__typename":"Club"},"c":{"role":"HEAD"},"d":null}""",
        Ask.Json(
            TestData.Snapshot(Data),
            Any("a", "ana", Shapes),
            Any("b", "chess", Shapes),
            Any("c", "ana-chess", Shapes),
            Any("d", "", Shapes)));

    [Fact]
    public void Many_ids_are_answered_in_their_order() => Assert.Equal(
        """{"some":[{"__typename":"Club"},null,{"name":"Ana"},{"__typename":"Club"}],"none":[]}""",
        Ask.Json(TestData.Snapshot(Data), Many("some", ["chess", "nobody", "ana", "chess"], Shapes), Many("none", [], Shapes)));

    [Fact]
    public void Objects_without_fields_and_constants_are_written_as_they_are() => Assert.Equal(
        """{"__typename":"Query","a":{},"o":{"x":1,"id":"ana","y":[2]}}""",
        Ask.Json(
            TestData.Snapshot(Data),
            Constant("__typename", "\"Query\""),
            One("a", "ana", "Person"),
            One("o", "ana", "Person", Constant("x", "1"), "id", Constant("y", "[2]"))));

    private static On[] Shapes => [new On("Person", "name"), new On("Club", Constant("__typename", "\"Club\"")), new On("Membership", "role")];
}
