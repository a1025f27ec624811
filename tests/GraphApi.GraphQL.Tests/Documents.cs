using System.Collections.Immutable;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Types;

namespace GraphApi.GraphQL.Tests;

/// <summary>Parses what a test writes down, and prints errors as a test expects them: one on each line, its positions first.</summary>
public static class Documents
{
    public static DocumentNode Parse(string text) =>
        Parser.TryParseDocument(text, ParserOptions.Default, out var document, out var error)
            ? document
            : throw new ArgumentException(Print(error));

    public static ValueNode ParseValue(string text) =>
        Parser.TryParseValue(text, ParserOptions.Default, out var value, out var error)
            ? value
            : throw new ArgumentException(Print(error));

    /// <summary>The error of a text that is not a document; empty when it is one.</summary>
    public static string ErrorOf(string text, ParserOptions? options = null) =>
        Parser.TryParseDocument(text, options ?? ParserOptions.Default, out _, out var error) ? "" : Print(error);

    public static Schema BuildSchema(string sdl, IReadOnlyDictionary<string, ScalarCoercion>? scalars = null)
    {
        var result = SchemaBuilder.Build(Parse(sdl), scalars);
        return result.IsValid ? result.Schema : throw new ArgumentException(Print(result.Errors));
    }

    /// <summary>The errors of a document that is not a schema; empty when it is one.</summary>
    public static string SchemaErrorsOf(string sdl) => Print(SchemaBuilder.Build(Parse(sdl)).Errors);

    public static string Print(ImmutableArray<GraphQLError> errors) => string.Join("\n", errors.Select(Print));

    public static string Print(GraphQLError error)
    {
        var locations = string.Join(" ", error.Locations.Select(static location => $"{location.Line}:{location.Column}"));
        return $"{(locations.Length == 0 ? "-" : locations)} {error.Message}";
    }
}
