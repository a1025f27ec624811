using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Tests.Generation;

namespace GraphApi.GraphQL.Tests.Language;

public sealed class PrintedDocumentsTests
{
    [Fact]
    public void Printing_what_was_parsed_from_a_print_changes_nothing()
    {
        var first = Environment.TickCount;
        for (var seed = first; seed != first + 3_000; seed++)
        {
            var printed = AstPrinter.Print(new DocumentGenerator(seed).Document());
            var isDocument = Parser.TryParseDocument(printed, ParserOptions.Trusted, out var document, out var error);
            Assert.True(isDocument, $"Seed {seed}: {error?.Message}\n{printed}");
            Assert.True(printed == document?.ToString(), $"Seed {seed} prints differently the second time:\n{printed}\n---\n{document}");
        }
    }
}
