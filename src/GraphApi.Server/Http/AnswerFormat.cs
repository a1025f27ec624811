namespace GraphApi.Server.Http;

/// <summary>The media types that an answer can have.</summary>
public enum AnswerFormat
{
    /// <summary><c>application/graphql-response+json</c>: the status says how the request went.</summary>
    GraphQLResponse,

    /// <summary><c>application/json</c>: the status is 200 for every well-formed request, whatever came of it.</summary>
    Json,

    /// <summary><c>text/html</c>: the page.</summary>
    Html,
}
