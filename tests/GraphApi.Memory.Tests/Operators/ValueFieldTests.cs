using GraphApi.Memory.Tests.Support;
using static GraphApi.Memory.Tests.Support.Fields;

namespace GraphApi.Memory.Tests.Operators;

public class ValueFieldTests
{
    private const string Data = """
        people: id;name;nick;age;score;active;mood;country;born;seen;tags;moods;page
        full;Ana "A" Пётр;\tBo\\;-7;19546;true;CALM;UA;2022-10;2023-02-01;b|a|"q";MERRY|ANGRY|MERRY;https://example.org/a
        none;Bea
        half;Cleo;;2147483647;7.5;false;;;2022
        """;

    [Fact]
    public void Every_kind_of_property_is_written() => Assert.Equal(
        """
        {"p":{"id":"full","name":"Ana \"A\" Пётр","nick":"\tBo\\\\","age":-7,"score":19546,"active":true,"mood":"CALM","country":"UA","born":"2022-10","seen":"2023-02-01","tags":["b","a","\"q\""],"moods":["MERRY","ANGRY","MERRY"],"page":"https://example.org/a"}}
        """,
        Ask.Json(TestData.Snapshot(Data), One("p", "full", "Person", "id", "name", "nick", "age", "score", "active", "mood", "country", "born", "seen", "tags", "moods", "page")));

    [Fact]
    public void What_is_not_recorded_is_null_false_or_empty() => Assert.Equal(
        """
        {"p":{"nick":null,"age":null,"score":null,"active":false,"mood":null,"country":null,"born":null,"seen":null,"tags":[],"moods":[],"page":null,"id":"none"}}
        """,
        Ask.Json(TestData.Snapshot(Data), One("p", "none", "Person", "nick", "age", "score", "active", "mood", "country", "born", "seen", "tags", "moods", "page", "id")));
}
