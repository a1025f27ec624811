using System.Text;
using GraphApi.Compiler.Operations;
using GraphApi.Server.Execution;
using GraphApi.Server.Loading;
using GraphApi.Server.Tests.Support;

namespace GraphApi.Server.Tests.Execution;

public sealed class DocumentShelfTests : IDisposable
{
    private readonly Herbarium _herbarium = new();
    private readonly DocumentCompiler _compiler;

    public DocumentShelfTests()
    {
        Assert.True(GraphFiles.TryReadModel(_herbarium.Model, out var api, out _));
        _compiler = new DocumentCompiler(api, CompilerLimits.Default);
    }

    [Fact]
    public void A_document_is_found_by_its_bytes()
    {
        var shelf = new DocumentShelf(10, 10_000);
        var document = Compile("{ __typename }");
        shelf.Add(document);
        Assert.True(shelf.TryFind("{ __typename }"u8, out var found));
        Assert.Same(document, found);
        Assert.False(shelf.TryFind("{ __typename  }"u8, out _));
    }

    [Fact]
    public void The_number_of_documents_is_bounded_and_those_in_use_stay()
    {
        var shelf = new DocumentShelf(10, 1_000_000);
        shelf.Add(Compile("{ used: __typename }"));
        for (var i = 0; i < 100; i++)
        {
            shelf.Add(Compile($"{{ once{i}: __typename }}"));
            Assert.True(shelf.TryFind("{ used: __typename }"u8, out _));
        }

        Assert.Equal(10, shelf.Count);
        Assert.False(shelf.TryFind("{ once0: __typename }"u8, out _));
        Assert.True(shelf.TryFind("{ once99: __typename }"u8, out _));
    }

    [Fact]
    public void The_size_of_the_documents_is_bounded()
    {
        var shelf = new DocumentShelf(1000, 1000);
        for (var i = 0; i < 100; i++)
        {
            shelf.Add(Compile($"{{ a{i:000}: __typename {new string(' ', 79)} }}"));
        }

        Assert.Equal(10, shelf.Count);
        shelf.Add(Compile($"{{ large: __typename {new string(' ', 200)} }}"));
        Assert.Equal(10, shelf.Count);
    }

    [Fact]
    public void Many_threads_may_read_and_fill_it()
    {
        var shelf = new DocumentShelf(16, 1_000_000);
        var documents = Enumerable.Range(0, 64).Select(i => Compile($"{{ a{i}: __typename }}")).ToList();
        Parallel.For(0, 20_000, i =>
        {
            var wanted = documents[i * 7919 % documents.Count];
            if (shelf.TryFind(wanted.Text, out var found))
            {
                Assert.Same(wanted, found);
                return;
            }

            shelf.Add(wanted);
        });
        Assert.Equal(16, shelf.Count);
    }

    public void Dispose() => _herbarium.Dispose();

    private CachedDocument Compile(string text) => new(Encoding.UTF8.GetBytes(text), _compiler.Compile(text));
}
