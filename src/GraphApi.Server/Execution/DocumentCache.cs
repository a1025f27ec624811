using System.Text;
using GraphApi.Compiler.Operations;
using GraphApi.Server.Options;

namespace GraphApi.Server.Execution;

/// <summary>Compiles each document once. Documents with errors are kept apart, so that they never take the place of good ones.</summary>
public sealed class DocumentCache(DocumentCompiler compiler, CacheOptions options)
{
    private readonly DocumentShelf _valid = new(options.Documents, options.Bytes);
    private readonly DocumentShelf _invalid = new(options.InvalidDocuments, Math.Max(1, options.Bytes / 8));

    /// <param name="text">Valid UTF-8.</param>
    public CachedDocument Get(ReadOnlySpan<byte> text) =>
        _valid.TryFind(text, out var document) || _invalid.TryFind(text, out document) ? document : Compile(text);

    private CachedDocument Compile(ReadOnlySpan<byte> text)
    {
        var document = new CachedDocument(text.ToArray(), compiler.Compile(Encoding.UTF8.GetString(text)));
        (document.Compiled.Errors.IsEmpty ? _valid : _invalid).Add(document);
        return document;
    }
}
