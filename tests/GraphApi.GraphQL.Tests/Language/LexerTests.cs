using GraphApi.GraphQL.Language;

namespace GraphApi.GraphQL.Tests.Language;

public sealed class LexerTests
{
    [Theory]
    [InlineData("", "EndOfFile@1:1")]
    [InlineData("! $ & ( ) ... : = @ [ ] { | }", "Bang@1:1 Dollar@1:3 Ampersand@1:5 ParenthesisLeft@1:7 ParenthesisRight@1:9 Spread@1:11 Colon@1:15 EqualsSign@1:17 At@1:19 BracketLeft@1:21 BracketRight@1:23 BraceLeft@1:25 Pipe@1:27 BraceRight@1:29 EndOfFile@1:30")]
    [InlineData("a _b1 C", "Name@1:1 Name@1:3 Name@1:7 EndOfFile@1:8")]
    [InlineData("0 -1 12 1.5 -0.1e+2 3E4", "Int@1:1 Int@1:3 Int@1:6 Float@1:9 Float@1:13 Float@1:21 EndOfFile@1:24")]
    [InlineData("\uFEFF a", "Name@1:3 EndOfFile@1:4")] // a byte order mark is ignored like white space
    [InlineData("\n  a\r\n b\r c", "Name@2:3 Name@3:2 Name@4:2 EndOfFile@4:3")]
    [InlineData("a # c \U0001F600 \" }\nb", "Name@1:1 Name@2:1 EndOfFile@2:2")]
    [InlineData(",,a,,", "Name@1:3 EndOfFile@1:6")]
    [InlineData("\"\U0001F600\" a", "String@1:1 Name@1:6 EndOfFile@1:7")] // columns count UTF-16 units
    [InlineData("\"\"\"\n\n\"\"\" a", "BlockString@1:1 Name@3:5 EndOfFile@3:6")]
    public void Cuts_text_into_tokens_with_positions(string text, string expected)
    {
        var lexer = new Lexer(text);
        var tokens = new List<string>();
        Token token;
        do
        {
            token = lexer.Next();
            tokens.Add($"{token.Kind}@{token.Location.Line}:{token.Location.Column}");
        }
        while (token.Kind != TokenKind.EndOfFile);

        Assert.Null(lexer.Error);
        Assert.Equal(expected, string.Join(' ', tokens));
    }

    [Theory]
    [InlineData("?", "1:1 Syntax Error: Unexpected character: \"?\".")]
    [InlineData("\u0007", "1:1 Syntax Error: Unexpected character: U+0007.")]
    [InlineData("\U0001F600", "1:1 Syntax Error: Unexpected character: U+1F600.")]
    [InlineData("'a'", "1:1 Syntax Error: Unexpected single quote character ('), did you mean to use a double quote (\")?")]
    [InlineData("..", "1:1 Syntax Error: Unexpected \"..\", did you mean \"...\"?")]
    [InlineData(".5", "1:1 Syntax Error: Unexpected character: \".\".")]
    public void Says_which_character_cannot_start_a_token(string text, string expected) =>
        Assert.Equal(expected, Documents.ErrorOf(text));

    [Theory]
    [InlineData("00", "1:2 Syntax Error: Invalid number, unexpected digit after 0: \"0\".")]
    [InlineData("01", "1:2 Syntax Error: Invalid number, unexpected digit after 0: \"1\".")]
    [InlineData("+1", "1:1 Syntax Error: Unexpected character: \"+\".")]
    [InlineData("1.", "1:3 Syntax Error: Invalid number, expected digit but got: <EOF>.")]
    [InlineData("1e", "1:3 Syntax Error: Invalid number, expected digit but got: <EOF>.")]
    [InlineData("1E1.2", "1:4 Syntax Error: Invalid number, expected digit but got: \".\".")]
    [InlineData("-A", "1:2 Syntax Error: Invalid number, expected digit but got: \"A\".")]
    [InlineData("1.e1", "1:3 Syntax Error: Invalid number, expected digit but got: \"e\".")]
    [InlineData("1.2.3", "1:4 Syntax Error: Invalid number, expected digit but got: \".\".")]
    [InlineData("0xF1", "1:2 Syntax Error: Invalid number, expected digit but got: \"x\".")]
    [InlineData("1_000", "1:2 Syntax Error: Invalid number, expected digit but got: \"_\".")]
    [InlineData("1.5a", "1:4 Syntax Error: Invalid number, expected digit but got: \"a\".")]
    public void Says_what_is_wrong_with_a_number(string text, string expected) =>
        Assert.Equal(expected, Documents.ErrorOf(text));

    [Theory]
    [InlineData("""
        "simple"
        """, "simple")]
    [InlineData("\"\"", "")]
    [InlineData("""
        "\" \\ \/ \b \f \n \r \t"
        """, "\" \\ / \b \f \n \r \t")]
    [InlineData("""
        "\u0041\u00e4\u{1F600}\u{0000041}"
        """, "Aä\U0001F600A")]
    [InlineData("""
        "\uD83D\uDE00"
        """, "\U0001F600")]
    [InlineData("""
        "\u{10FFFF}"
        """, "\U0010FFFF")]
    [InlineData("\"a\u0007b\"", "a\u0007b")] // since September 2025 every Unicode scalar value may stand in a string
    public void Reads_the_text_of_a_string(string text, string expected)
    {
        var node = Assert.IsType<StringValueNode>(Documents.ParseValue(text));
        Assert.Equal(expected, node.Value);
        Assert.False(node.Block);
    }

    [Theory]
    [InlineData("\"", "1:2 Syntax Error: Unterminated string.")]
    [InlineData("\"a\nb\"", "1:3 Syntax Error: Unterminated string.")]
    [InlineData("\"\"\"a", "1:5 Syntax Error: Unterminated string.")]
    [InlineData("\"a\\", "1:3 Syntax Error: Invalid character escape sequence: \"\\\".")]
    [InlineData("\"\\x\"", "1:2 Syntax Error: Invalid character escape sequence: \"\\x\".")]
    [InlineData("\"\\u12\"", "1:2 Syntax Error: Invalid Unicode escape sequence: \"\\u12\"\".")]
    [InlineData("\"\\u{}\"", "1:2 Syntax Error: Invalid Unicode escape sequence: \"\\u{}\".")]
    [InlineData("\"\\u{110000}\"", "1:2 Syntax Error: Invalid Unicode escape sequence: \"\\u{110000}\".")]
    [InlineData("\"\\u{D83D}\"", "1:2 Syntax Error: Invalid Unicode escape sequence: \"\\u{D83D}\".")]
    [InlineData("\"\\uD83D\"", "1:2 Syntax Error: Invalid Unicode escape sequence: \"\\uD83D\".")]
    [InlineData("\"\\uD83D\\u0041\"", "1:2 Syntax Error: Invalid Unicode escape sequence: \"\\uD83D\".")]
    [InlineData("\"\\uDE00\\uD83D\"", "1:2 Syntax Error: Invalid Unicode escape sequence: \"\\uDE00\".")]
    public void Says_what_is_wrong_with_a_string(string text, string expected) =>
        Assert.Equal(expected, Documents.ErrorOf(text));

    /// <remarks>Not a theory: attributes are stored as UTF-8, which cannot hold half of a surrogate pair.</remarks>
    [Fact]
    public void Refuses_half_of_a_surrogate_pair_everywhere()
    {
        Assert.Equal("1:1 Syntax Error: Invalid character: U+D83D.", Documents.ErrorOf("\uD83D"));
        Assert.Equal("1:3 Syntax Error: Invalid character: U+DE00.", Documents.ErrorOf("# \uDE00"));
        Assert.Equal("1:2 Syntax Error: Invalid character within String: U+D83D.", Documents.ErrorOf("\"\uD83D\""));
        Assert.Equal("2:1 Syntax Error: Invalid character within String: U+D83D.", Documents.ErrorOf("\"\"\"\n\uD83D\"\"\""));
    }
}
