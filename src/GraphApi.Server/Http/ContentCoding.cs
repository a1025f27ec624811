using System.IO.Compression;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace GraphApi.Server.Http;

/// <summary>A way in which a response can be compressed.</summary>
/// <remarks>https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3</remarks>
public sealed class ContentCoding
{
    private static readonly ContentCoding Brotli = new("br", static stream => new BrotliStream(stream, CompressionLevel.Fastest, leaveOpen: true));
    private static readonly ContentCoding Gzip = new("gzip", static stream => new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true));

    private readonly Func<Stream, Stream> _open;

    private ContentCoding(string name, Func<Stream, Stream> open)
    {
        Name = name;
        _open = open;
    }

    public string Name { get; }

    /// <summary>The coding that the client likes best, br where it likes both; null where it accepts neither.</summary>
    public static ContentCoding? Choose(StringValues acceptEncoding)
    {
        if (acceptEncoding.Count == 0 || !StringWithQualityHeaderValue.TryParseList([.. acceptEncoding.OfType<string>()], out var accepted))
        {
            return null;
        }

        var brotli = Quality(Brotli.Name, accepted);
        var gzip = Quality(Gzip.Name, accepted);
        return brotli > 0 && brotli >= gzip ? Brotli : gzip > 0 ? Gzip : null;
    }

    public async Task WriteAsync(ReadOnlyMemory<byte> content, HttpResponse response, CancellationToken cancellationToken)
    {
        await using var compressed = _open(response.Body);
        await compressed.WriteAsync(content, cancellationToken);
    }

    private static double Quality(string coding, IList<StringWithQualityHeaderValue> accepted)
    {
        var named = accepted.FirstOrDefault(entry => entry.Value.Equals(coding, StringComparison.OrdinalIgnoreCase)) ?? accepted.FirstOrDefault(entry => entry.Value == "*");
        return named is null ? 0 : named.Quality ?? 1;
    }
}
