using GraphApi.Memory.Tests.Support;
using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Tests.Predicates;

public class ComparisonTests : PredicateTestBase
{
    /// <summary>Ids from a to e; e records nothing. U+FFFD sorts before U+1F600 by code point, and behind it by UTF-16 unit.</summary>
    private const string Data = """
        people: id;name;nick;age;score;active;mood;country
        a;Ana;x;-5;0.5;true;ANGRY;DE
        b;Bo;xy;0;1;false;CALM;UA
        c;Пётр;yx;7;1.5;true;CALM;US
        d;😀;�;7;-2;false;MERRY;UA
        e;�;;;;;;
        """;

    [Theory]
    [InlineData("Person.name", Comparison.Equal, "Пётр", "c")]
    [InlineData("Person.name", Comparison.Equal, "пётр", "")]
    [InlineData("Person.name", Comparison.Less, "Bo", "a")]
    [InlineData("Person.name", Comparison.LessOrEqual, "Bo", "a b")]
    [InlineData("Person.name", Comparison.Greater, "Bo", "c d e")]
    [InlineData("Person.name", Comparison.GreaterOrEqual, "😀", "d")]
    [InlineData("Person.name", Comparison.Less, "😀", "a b c e")]
    [InlineData("Person.name", Comparison.StartsWith, "П", "c")]
    [InlineData("Person.nick", Comparison.Equal, "xy", "b")]
    [InlineData("Person.nick", Comparison.Less, "xy", "a")]
    [InlineData("Person.nick", Comparison.LessOrEqual, "xy", "a b")]
    [InlineData("Person.nick", Comparison.Greater, "x", "b c d")]
    [InlineData("Person.nick", Comparison.GreaterOrEqual, "x", "a b c d")]
    [InlineData("Person.nick", Comparison.Contains, "x", "a b c")]
    [InlineData("Person.nick", Comparison.Contains, "", "a b c d")]
    [InlineData("Person.nick", Comparison.StartsWith, "x", "a b")]
    [InlineData("Person.nick", Comparison.EndsWith, "x", "a c")]
    [InlineData("id", Comparison.Equal, "c", "c")]
    [InlineData("id", Comparison.Equal, "cc", "")]
    [InlineData("id", Comparison.Greater, "bb", "c d e")]
    [InlineData("id", Comparison.StartsWith, "d", "d")]
    [InlineData("id", Comparison.Contains, "e", "e")]
    [InlineData("label", Comparison.EndsWith, " of UA", "b d")]
    public void Texts_compare_by_code_point(string path, Comparison comparison, string operand, string expected) =>
        Assert.Equal(expected, Ids(Data, "Person", Values.Is(path, comparison, operand)));

    [Theory]
    [InlineData("Person.mood", Comparison.Equal, "CALM", "b c")]
    [InlineData("Person.mood", Comparison.Equal, "BORED", "")]
    [InlineData("Person.mood", Comparison.Less, "CALM", "a")]
    [InlineData("Person.mood", Comparison.Less, "BORED", "a")]
    [InlineData("Person.mood", Comparison.LessOrEqual, "CALM", "a b c")]
    [InlineData("Person.mood", Comparison.Greater, "BORED", "b c d")]
    [InlineData("Person.mood", Comparison.GreaterOrEqual, "MERRY", "d")]
    [InlineData("Person.mood", Comparison.Greater, "ZEN", "")]
    [InlineData("Person.country", Comparison.Equal, "UA", "b d")]
    [InlineData("Person.country", Comparison.Less, "UB", "a b d")]
    [InlineData("Person.country", Comparison.Contains, "U", "b c d")]
    [InlineData("Person.country", Comparison.StartsWith, "D", "a")]
    [InlineData("Person.country", Comparison.EndsWith, "S", "c")]
    public void Names_compare_by_name(string path, Comparison comparison, string operand, string expected) =>
        Assert.Equal(expected, Ids(Data, "Person", Values.Is(path, comparison, operand)));

    [Theory]
    [InlineData("Person.age", Comparison.Equal, 7, "c d")]
    [InlineData("Person.age", Comparison.Less, 0, "a")]
    [InlineData("Person.age", Comparison.LessOrEqual, 0, "a b")]
    [InlineData("Person.age", Comparison.Greater, 0, "c d")]
    [InlineData("Person.age", Comparison.GreaterOrEqual, 0, "b c d")]
    [InlineData("Person.age", Comparison.Less, int.MinValue, "")]
    [InlineData("Person.age", Comparison.LessOrEqual, int.MinValue, "")]
    [InlineData("Person.age", Comparison.Equal, int.MinValue, "")]
    [InlineData("Person.age", Comparison.GreaterOrEqual, int.MinValue, "a b c d")]
    [InlineData("Person.age", Comparison.Greater, int.MaxValue, "")]
    [InlineData("Person.age", Comparison.LessOrEqual, int.MaxValue, "a b c d")]
    [InlineData("Person.score", Comparison.Equal, 1, "b")]
    [InlineData("Person.score", Comparison.Equal, 1.5, "c")]
    [InlineData("Person.score", Comparison.Less, 0.5, "d")]
    [InlineData("Person.score", Comparison.LessOrEqual, 0.5, "a d")]
    [InlineData("Person.score", Comparison.Greater, 0.5, "b c")]
    [InlineData("Person.score", Comparison.GreaterOrEqual, -2, "a b c d")]
    [InlineData("Person.active", Comparison.Equal, true, "a c")]
    [InlineData("Person.active", Comparison.Equal, false, "b d e")]
    [InlineData("corroboration.publishers", Comparison.Less, 1, "a b c d e")]
    [InlineData("corroboration.disputed", Comparison.Equal, true, "")]
    public void Numbers_and_booleans_compare_by_value(string path, Comparison comparison, object operand, string expected) =>
        Assert.Equal(expected, Ids(Data, "Person", Values.Is(path, comparison, operand)));

    [Theory]
    [InlineData("Person.nick")]
    [InlineData("Person.age")]
    [InlineData("Person.score")]
    [InlineData("Person.mood")]
    [InlineData("Person.country")]
    public void What_is_not_recorded_is_null_and_compares_with_nothing(string path)
    {
        Assert.Equal("e", Ids(Data, "Person", Values.IsNull(path)));
        Assert.Equal("a b c d", Ids(Data, "Person", Values.Not(Values.IsNull(path))));
        Assert.Equal("", Ids(Data, "Person", Values.Equal(path, null)));
        Assert.Equal("a b c d e", Ids(Data, "Person", Values.Not(Values.Equal(path, null))));
    }

    [Fact]
    public void A_negation_finds_what_is_not_recorded() =>
        Assert.Equal("a b e", Ids(Data, "Person", Values.Not(Values.Equal("Person.age", 7))));

    [Fact]
    public void What_every_row_has_is_never_null() => Assert.Equal("", Ids(Data, "Person", Values.Or(
        Values.IsNull("id"), Values.IsNull("Person.name"), Values.IsNull("Person.active"), Values.IsNull("Person.tags"), Values.IsNull("label"))));

    [Fact]
    public void Membership_is_equality_with_one_of_the_choices()
    {
        Assert.Equal("b d", Ids(Data, "Person", Values.In("id", "d", "b", "z", "d", null)));
        Assert.Equal("a c", Ids(Data, "Person", Values.In("Person.name", "Пётр", "Ana")));
        Assert.Equal("a b", Ids(Data, "Person", Values.In("Person.nick", "x", "xy", "")));
        Assert.Equal("a c d", Ids(Data, "Person", Values.In("Person.age", 7, -5)));
        Assert.Equal("b c", Ids(Data, "Person", Values.In("Person.score", 1, 1.5, 99)));
        Assert.Equal("a d", Ids(Data, "Person", Values.In("Person.mood", "MERRY", "ANGRY", "BORED")));
        Assert.Equal("c", Ids(Data, "Person", Values.In("Person.country", "US")));
        Assert.Equal("a b c d e", Ids(Data, "Person", Values.In("Person.active", true, false)));
        Assert.Equal("", Ids(Data, "Person", Values.In("Person.age")));
        Assert.Equal("", Ids(Data, "Person", Values.In("Person.age", null, null)));
        Assert.Equal("", Ids(Data, "Person", new Predicate.In(Values.Ref("Person.age"), Values.Of(null))));
    }

    [Fact]
    public void Empty_conjunctions_hold_and_empty_alternatives_do_not()
    {
        Assert.Equal("a b c d e", Ids(Data, "Person", Values.And()));
        Assert.Equal("", Ids(Data, "Person", Values.Or()));
        Assert.Equal("a b c d e", Ids(Data, "Person", Values.Not(Values.Or())));
        Assert.Equal("c", Ids(Data, "Person", Values.And(Values.Equal("Person.mood", "CALM"), Values.Or(Values.Equal("Person.age", 7), Values.Equal("Person.name", "Ana")))));
    }
}
