using System.Collections.Immutable;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Values;

namespace GraphApi.GraphQL.Errors;

/// <summary>One entry of a response's <c>errors</c>: a sentence, its code, and where in the document and the response it belongs.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Errors</remarks>
public sealed record GraphQLError(string Message, ErrorCode Code, ImmutableArray<Location> Locations)
{
    public GraphQLError(string message, ErrorCode code)
        : this(message, code, [])
    {
    }

    public GraphQLError(string message, ErrorCode code, Location location)
        : this(message, code, [location])
    {
    }

    /// <summary>Where in the response the failed field is; empty when the error is not about a field's value.</summary>
    public ImmutableArray<PathSegment> Path { get; init; } = [];

    /// <summary>Entries of <c>extensions</c> beside <c>code</c>, in order.</summary>
    public ImmutableArray<KeyValuePair<string, Value>> Extensions { get; init; } = [];
}
