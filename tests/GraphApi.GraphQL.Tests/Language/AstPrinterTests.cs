using GraphApi.GraphQL.Language;

namespace GraphApi.GraphQL.Tests.Language;

public sealed class AstPrinterTests
{
    [Fact]
    public void Prints_executable_documents_as_they_were() =>
        Assert.Equal(KitchenSinks.Executable, AstPrinter.Print(Documents.Parse(KitchenSinks.Executable)));

    [Fact]
    public void Prints_type_system_documents_as_they_were() =>
        Assert.Equal(KitchenSinks.TypeSystem, AstPrinter.Print(Documents.Parse(KitchenSinks.TypeSystem)));

    [Theory]
    [InlineData("query { a }", "{\n  a\n}")]
    [InlineData("query @d { a }", "query @d {\n  a\n}")]
    [InlineData("query ($a: Int) { a }", "query ($a: Int) {\n  a\n}")]
    [InlineData("{ a, b: c(d: 1,e:[1,2]){f} }", "{\n  a\n  b: c(d: 1, e: [1, 2]) {\n    f\n  }\n}")]
    [InlineData("{ a(s: \"\\u0041\\n\\u{1F600}\\u0007\") }", "{\n  a(s: \"A\\n\U0001F600\\u0007\")\n}")]
    [InlineData("union U = | A | B", "union U = A | B")]
    [InlineData("directive @d on | FIELD", "directive @d on FIELD")]
    public void Prints_in_one_way_what_can_be_written_in_several(string text, string expected) =>
        Assert.Equal(expected, AstPrinter.Print(Documents.Parse(text)));

    [Fact]
    public void Breaks_long_values_over_lines()
    {
        var text = "{a: [" + string.Join(' ', Enumerable.Repeat("\"0123456789\"", 7)) + "], b: 1}";
        Assert.Equal(
            """
            {
              a: [
                "0123456789"
                "0123456789"
                "0123456789"
                "0123456789"
                "0123456789"
                "0123456789"
                "0123456789"
              ]
              b: 1
            }
            """,
            AstPrinter.Print(Documents.ParseValue(text)));
    }

    [Fact]
    public void A_node_is_its_own_text() => Assert.Equal("[1, { a: $b }]", Documents.ParseValue("[1 {a:$b}]").ToString());
}
