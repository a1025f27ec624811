using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Language;

namespace GraphApi.GraphQL.Tests.Validation;

/// <summary>Reads documents for tests and writes errors as tests compare them.</summary>
internal static class Documents
{
    public static DocumentNode Parse(string text, ParserOptions? options = null) =>
        Parser.TryParseDocument(text, options ?? ParserOptions.Default, out var document, out var error)
            ? document
            : throw new ArgumentException($"The document of the test does not parse: {error.Message} {Places(error)}", nameof(text));

    public static string Lines(IEnumerable<GraphQLError> errors) => string.Join("\n", errors.Select(static error => $"{error.Message} {Places(error)}"));

    private static string Places(GraphQLError error) =>
        $"[{string.Join(", ", error.Locations.Select(static location => $"{location.Line}:{location.Column}"))}]";
}
