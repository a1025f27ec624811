using GraphApi.GraphQL.Errors;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace GraphApi.Server.Http;

/// <summary>Tells whether a request's body is what the server reads: JSON in UTF-8, not compressed.</summary>
/// <remarks>https://graphql.github.io/graphql-over-http/draft/#sec-POST</remarks>
public static class ContentTypeHeader
{
    private const string Cure = "Send the request as JSON with the header \"Content-Type: application/json\".";

    /// <summary>Null where the body can be read, else what to tell the client.</summary>
    public static GraphQLError? FindFault(IHeaderDictionary headers)
    {
        if (headers.ContentEncoding.Count > 0 && !StringSegment.Equals(headers.ContentEncoding.ToString(), "identity", StringComparison.OrdinalIgnoreCase))
        {
            return Refuse($"The body has the content encoding \"{Excerpt.Of(headers.ContentEncoding.ToString())}\", which the server does not read. Send it without one.");
        }

        var contentType = headers.ContentType;
        return contentType.Count == 1 && contentType[0] == AcceptHeader.Json ? null : Check(contentType.ToString());
    }

    /// <summary>Whether the value of a charset parameter, quoted or not, means UTF-8.</summary>
    internal static bool IsUtf8(StringSegment charset) =>
        HeaderUtilities.RemoveQuotes(charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase)
        || HeaderUtilities.RemoveQuotes(charset).Equals("utf8", StringComparison.OrdinalIgnoreCase);

    private static GraphQLError? Check(string contentType)
    {
        if (contentType.Length == 0)
        {
            return Refuse($"The request does not say of what type its body is. {Cure}");
        }

        if (!MediaTypeHeaderValue.TryParse(contentType, out var type) || !type.MediaType.Equals(AcceptHeader.Json, StringComparison.OrdinalIgnoreCase))
        {
            return Refuse($"The body is of type \"{Excerpt.Of(contentType)}\", which the server does not read. {Cure}");
        }

        return type.Charset.HasValue && !IsUtf8(type.Charset)
            ? Refuse($"The body has the charset \"{Excerpt.Of(type.Charset.ToString())}\"; JSON is read in UTF-8 only. {Cure}")
            : null;
    }

    private static GraphQLError Refuse(string message) => new(message, ErrorCode.UnsupportedMediaType);
}
