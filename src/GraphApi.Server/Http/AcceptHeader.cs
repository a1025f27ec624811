using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace GraphApi.Server.Http;

/// <summary>Chooses the media type of an answer from what the client accepts.</summary>
/// <remarks>https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1 and https://graphql.github.io/graphql-over-http/draft/#sec-Body</remarks>
public static class AcceptHeader
{
    public const string GraphQLResponse = "application/graphql-response+json";
    public const string Json = "application/json";
    public const string Html = "text/html";

    private static readonly AnswerFormat[] InOrderOfPreference = [AnswerFormat.GraphQLResponse, AnswerFormat.Json, AnswerFormat.Html];

    /// <summary>The format that the client likes best; null where it accepts none of those on offer.</summary>
    public static AnswerFormat? Choose(StringValues accept, bool offersHtml)
    {
        if (accept.Count == 0)
        {
            return AnswerFormat.GraphQLResponse;
        }

        return accept.Count > 1 ? Negotiate(accept, offersHtml) : accept[0] switch
        {
            null or "" or "*/*" or GraphQLResponse => AnswerFormat.GraphQLResponse,
            Json => AnswerFormat.Json,
            _ => Negotiate(accept, offersHtml),
        };
    }

    public static string MediaType(this AnswerFormat format) => format switch
    {
        AnswerFormat.GraphQLResponse => GraphQLResponse,
        AnswerFormat.Json => Json,
        AnswerFormat.Html => Html,
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Not a format."),
    };

    /// <summary>The highest quality wins; of equal ones, the one that the client lists first; under one wildcard, the server's preference.</summary>
    private static AnswerFormat? Negotiate(StringValues accept, bool offersHtml)
    {
        if (!MediaTypeHeaderValue.TryParseList([.. accept.OfType<string>()], out var ranges))
        {
            return null;
        }

        AnswerFormat? best = null;
        var bestQuality = 0.0;
        var bestPosition = int.MaxValue;
        foreach (var format in InOrderOfPreference)
        {
            var (quality, position) = Rank(format.MediaType(), ranges);
            if ((format != AnswerFormat.Html || offersHtml) && (quality > bestQuality || (quality == bestQuality && quality > 0 && position < bestPosition)))
            {
                (best, bestQuality, bestPosition) = (format, quality, position);
            }
        }

        return best;
    }

    /// <summary>The quality that the most specific range gives to a media type, and where in the list that range is; 0 where none matches.</summary>
    private static (double Quality, int Position) Rank(string mediaType, IList<MediaTypeHeaderValue> ranges)
    {
        var specificity = -1;
        var rank = (Quality: 0.0, Position: int.MaxValue);
        for (var position = 0; position < ranges.Count; position++)
        {
            if (Specificity(ranges[position], mediaType) is var match && match > specificity)
            {
                specificity = match;
                rank = (ranges[position].Quality ?? 1, position);
            }
        }

        return rank;
    }

    /// <summary>2 for the type itself, 1 for its family, 0 for everything, -1 for no match. Parameters must be met: all answers are UTF-8, and have no other parameter.</summary>
    private static int Specificity(MediaTypeHeaderValue range, string mediaType)
    {
        foreach (var parameter in range.Parameters)
        {
            var isMet = parameter.Name.Equals("q", StringComparison.OrdinalIgnoreCase)
                || (parameter.Name.Equals("charset", StringComparison.OrdinalIgnoreCase) && ContentTypeHeader.IsUtf8(parameter.Value));
            if (!isMet)
            {
                return -1;
            }
        }

        if (range.MatchesAllTypes)
        {
            return 0;
        }

        if (range.MatchesAllSubTypes)
        {
            return mediaType.AsSpan(0, mediaType.IndexOf('/')).Equals(range.Type.AsSpan(), StringComparison.OrdinalIgnoreCase) ? 1 : -1;
        }

        return range.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase) ? 2 : -1;
    }
}
