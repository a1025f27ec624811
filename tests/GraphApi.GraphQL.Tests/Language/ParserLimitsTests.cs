using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Language;

namespace GraphApi.GraphQL.Tests.Language;

public sealed class ParserLimitsTests
{
    [Fact]
    public void The_documented_defaults()
    {
        Assert.Equal(10_000, ParserOptions.Default.MaxTokens);
        Assert.Equal(64, ParserOptions.Default.MaxDepth);
        Assert.Equal(262_144, ParserOptions.Default.MaxDocumentChars);
        Assert.Equal(16, ParserOptions.Default.MaxDirectivesPerLocation);
    }

    [Fact]
    public void Tokens()
    {
        var options = new ParserOptions { MaxTokens = 5 };

        Assert.Equal("", Documents.ErrorOf("{ a b c }", options));
        Assert.Equal(
            "1:11 The document has more than 5 tokens, which is the most that is allowed.", Documents.ErrorOf("{ a b c d }", options));
    }

    [Fact]
    public void Characters() => Assert.Equal(
        "1:1 The document has 7 characters; at most 6 are allowed.",
        Documents.ErrorOf("{ a b }", new ParserOptions { MaxDocumentChars = 6 }));

    [Theory]
    [InlineData("{ a { a { a } } }", "")]
    [InlineData("{ a { a { a { a } } } }", "1:13 The document nests more than 3 levels deep, which is the most that is allowed.")]
    [InlineData("{ a(b: [[1]]) }", "")]
    [InlineData("{ a(b: [[[1]]]) }", "1:10 The document nests more than 3 levels deep, which is the most that is allowed.")]
    [InlineData("{ a(b: {c: {d: {}}}) }", "1:16 The document nests more than 3 levels deep, which is the most that is allowed.")]
    [InlineData("query($a: [[[Int]]]) { a }", "")]
    [InlineData("query($a: [[[[Int]]]]) { a }", "1:15 The document nests more than 3 levels deep, which is the most that is allowed.")]
    [InlineData("{ ... { ... on T { ... { a } } } }", "1:24 The document nests more than 3 levels deep, which is the most that is allowed.")]
    public void Depth(string text, string expected) =>
        Assert.Equal(expected, Documents.ErrorOf(text, new ParserOptions { MaxDepth = 3 }));

    [Fact]
    public void Directives_at_one_place()
    {
        var options = new ParserOptions { MaxDirectivesPerLocation = 2 };

        Assert.Equal("", Documents.ErrorOf("{ a @d @d b @d @d }", options));
        Assert.Equal(
            "1:11 There are more than 2 directives here, which is the most that is allowed at one place.",
            Documents.ErrorOf("{ a @d @d @d }", options));
    }

    [Fact]
    public void Going_past_a_limit_has_its_own_code()
    {
        Parser.TryParseDocument("{ a b }", new ParserOptions { MaxTokens = 1 }, out _, out var error);
        Assert.Equal(ErrorCode.LimitExceeded, error?.Code);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(513)]
    public void A_depth_that_could_exhaust_the_stack_cannot_be_asked_for(int depth) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ParserOptions { MaxDepth = depth });

    [Theory]
    [InlineData("{a")]
    [InlineData("{a(b:[")]
    [InlineData("{a(b:{c:")]
    [InlineData("query($a:[")]
    [InlineData("{...on T")]
    [InlineData("type T{a(b:[")]
    [InlineData("{a@b(c:[")]
    public void A_million_levels_end_in_an_error(string level)
    {
        var options = ParserOptions.Trusted with { MaxDepth = ParserOptions.HighestMaxDepth };
        var repeated = level[level.LastIndexOfAny(['{', '['])..];
        var text = level + string.Concat(Enumerable.Repeat(repeated, 1_000_000));

        Assert.NotEqual("", Documents.ErrorOf(text, options));
    }
}
