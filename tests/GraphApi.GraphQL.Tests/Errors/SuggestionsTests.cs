using GraphApi.GraphQL.Errors;

namespace GraphApi.GraphQL.Tests.Errors;

public sealed class SuggestionsTests
{
    [Theory]
    [InlineData("nmae", "name id names", "name names")]
    [InlineData("NAME", "name names", "name names")]
    [InlineData("abc", "xyz ab abc", "abc ab")]
    [InlineData("abc", "cba acb bac", "acb bac cba")]
    [InlineData("", "a", "a")]
    [InlineData("zzz", "name id", "")]
    public void Near_names_come_first(string name, string candidates, string expected) =>
        Assert.Equal(expected, string.Join(' ', Suggestions.For(name, candidates.Split(' '))));

    [Theory]
    [InlineData("a1", "", "")]
    [InlineData("a1", "a2", " Did you mean \"a2\"?")]
    [InlineData("a1", "a3 a2", " Did you mean \"a2\" or \"a3\"?")]
    [InlineData("a1", "a4 a3 a2", " Did you mean \"a2\", \"a3\", or \"a4\"?")]
    [InlineData("a1", "a7 a6 a5 a4 a3 a2", " Did you mean \"a2\", \"a3\", \"a4\", \"a5\", or \"a6\"?")]
    public void A_message_names_up_to_five(string name, string candidates, string expected) =>
        Assert.Equal(expected, Suggestions.DidYouMean(name, candidates.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    [Fact]
    public void What_is_meant_can_be_said() =>
        Assert.Equal(" Did you mean the enum value \"RED\"?", Suggestions.DidYouMean("RAD", ["RED"], "the enum value"));

    [Fact]
    public void A_name_that_no_one_can_have_meant_costs_nothing() =>
        Assert.Empty(Suggestions.For(new string('a', 100_000), ["a"]));
}
