using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Tests.Generation;
using GraphApi.GraphQL.Types;

namespace GraphApi.GraphQL.Tests.Types;

public sealed class SchemaBuilderFuzzTests
{
    [Fact]
    public void Any_document_is_a_schema_or_has_errors()
    {
        var first = Environment.TickCount;
        for (var seed = first; seed != first + 3_000; seed++)
        {
            var generator = new DocumentGenerator(seed);
            var document = new DocumentNode(
                [.. Documents.Parse("type Query { a: type }").Definitions, .. generator.Document().Definitions, .. generator.Document().Definitions],
                default);
            try
            {
                var result = SchemaBuilder.Build(document);
                Assert.True(result.IsValid == result.Errors.IsEmpty, $"Seed {seed}: a schema and errors, or neither.");
            }
            catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"Seed {seed}: {exception}\n{document}");
            }
        }
    }
}
