using GraphApi.GraphQL.Language;

namespace GraphApi.GraphQL.Tests.Language;

public sealed class BlockStringTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("abc", "abc")]
    [InlineData("  abc  ", "  abc  ")] // one line keeps its white space
    [InlineData("\n    Hello,\n      World!\n\n    Yours,\n      GraphQL.\n  ", "Hello,\n  World!\n\nYours,\n  GraphQL.")]
    [InlineData("  a\n    b\n   c", "  a\n b\nc")] // the first line does not count for the common indentation
    [InlineData("\n\n  \n\ta\n\t  b\n \n", "a\n  b")]
    [InlineData(" \n \t ", "")]
    [InlineData("a\n \n  b", "a\n\nb")]
    public void Removes_common_indentation_and_blank_ends(string raw, string expected) =>
        Assert.Equal(expected, BlockString.Dedent(raw));

    [Theory]
    [InlineData("\"\"\"a \\n \\u0041 \\\"\"\" b\"\"\"", "a \\n \\u0041 \"\"\" b")] // no escape but the one for the quotes
    [InlineData("\"\"\"a\r\n  b\r  c\"\"\"", "a\nb\nc")]
    [InlineData("\"\"\"\"a\" \"\"\"", "\"a\" ")]
    public void Is_read_as_written(string text, string expected)
    {
        var node = Assert.IsType<StringValueNode>(Documents.ParseValue(text));
        Assert.Equal(expected, node.Value);
        Assert.True(node.Block);
    }

    [Theory]
    [InlineData("short", "\"\"\"short\"\"\"")]
    [InlineData("", "\"\"\"\"\"\"")]
    [InlineData("two\nlines", "\"\"\"\ntwo\nlines\n\"\"\"")]
    [InlineData("ends in \"quote\"", "\"\"\"\nends in \"quote\"\n\"\"\"")]
    [InlineData("ends in \\", "\"\"\"\nends in \\\n\"\"\"")]
    [InlineData(" starts with space", "\"\"\" starts with space\"\"\"")]
    [InlineData("has \"\"\" inside", "\"\"\"has \\\"\"\" inside\"\"\"")]
    [InlineData("first\n  rest indented", "\"\"\"\nfirst\n  rest indented\n\"\"\"")]
    public void Prints_so_that_it_reads_back_the_same(string text, string expected)
    {
        Assert.True(BlockString.IsPrintable(text));
        Assert.Equal(expected, BlockString.Print(text));
        Assert.Equal(text, ((StringValueNode)Documents.ParseValue(expected)).Value);
    }

    [Theory]
    [InlineData("\nstarts with a line break")]
    [InlineData("ends with a line break\n")]
    [InlineData("a\rb")]
    [InlineData("a\u0007b")]
    [InlineData("  all\n  indented")]
    [InlineData(" ")]
    public void Knows_what_it_cannot_hold(string text) => Assert.False(BlockString.IsPrintable(text));
}
