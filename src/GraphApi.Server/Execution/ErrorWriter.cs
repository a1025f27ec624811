using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphApi.GraphQL.Errors;
using GraphApi.Plan.Responses;

namespace GraphApi.Server.Execution;

/// <summary>Writes the errors of a response.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Errors</remarks>
public static class ErrorWriter
{
    /// <summary>Answers are JSON and never part of a page, so nothing need be escaped for HTML.</summary>
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A whole response that has errors and no data.</summary>
    public static void Write(ImmutableArray<GraphQLError> errors, ResponseWriter output)
    {
        using var json = new Utf8JsonWriter(output, Json);
        GraphQLErrorWriter.WriteResponse(json, errors);
    }

    /// <summary>The value of <c>errors</c>.</summary>
    public static void WriteArray(ImmutableArray<GraphQLError> errors, ResponseWriter output)
    {
        using var json = new Utf8JsonWriter(output, Json);
        GraphQLErrorWriter.WriteArray(json, errors);
    }
}
