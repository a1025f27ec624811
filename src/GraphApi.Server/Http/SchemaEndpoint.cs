using System.Security.Cryptography;
using System.Text;
using GraphApi.Compiler.Schemas;
using Microsoft.Net.Http.Headers;

namespace GraphApi.Server.Http;

/// <summary>Answers with the API's schema in the schema definition language, or with 304 where the client has it already.</summary>
public sealed class SchemaEndpoint
{
    private readonly Answer _answer;
    private readonly byte[] _sdl;
    private readonly string _hash;

    public SchemaEndpoint(ApiSchema api, Answer answer)
    {
        _answer = answer;
        _sdl = Encoding.UTF8.GetBytes(api.Sdl);
        _hash = Convert.ToHexStringLower(SHA256.HashData(_sdl).AsSpan(0, 16));
    }

    public async Task HandleAsync(HttpContext context)
    {
        // A strong tag names bytes, so each coding has a tag of its own (RFC 9110, section 8.8.1).
        var coding = _answer.CodingFor(context.Request, _sdl.Length);
        var tag = $"\"{_hash}{(coding is null ? "" : "-" + coding.Name)}\"";
        var response = context.Response;
        response.Headers.ETag = tag;
        response.Headers.CacheControl = "no-cache";
        if (IsKnown(context.Request, tag))
        {
            response.Headers.Vary = "Accept-Encoding";
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = "text/plain; charset=utf-8";
        await _answer.SendBodyAsync(context, _sdl);
    }

    /// <remarks>https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2</remarks>
    private static bool IsKnown(HttpRequest request, string tag) =>
        EntityTagHeaderValue.TryParseList([.. request.Headers.IfNoneMatch.OfType<string>()], out var known)
        && known.Any(entry => entry.Tag == "*" || entry.Tag == tag);
}
