namespace GraphApi.Neo4j.Tests;

public class GraphNamesTests
{
    [Theory]
    [InlineData("Person_A", "Person_A")]
    [InlineData("order", "order")]
    [InlineData("", "``")]
    [InlineData("1st", "`1st`")]
    [InlineData("a b", "`a b`")]
    [InlineData("a`b", "`a``b`")]
    [InlineData("a\\u0060b", "`a\\u005Cu0060b`")]
    [InlineData("Straße", "`Straße`")]
    public void Names_that_are_not_plain_are_quoted(string name, string expected) => Assert.Equal(expected, GraphNames.Escape(name));
}
