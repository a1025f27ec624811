using System.Text.Json;
using GraphApi.GraphQL.Values;

namespace GraphApi.GraphQL.Errors;

/// <summary>Writes errors as the specification lays out <c>errors</c>.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Errors.Error-Result-Format</remarks>
public static class GraphQLErrorWriter
{
    /// <summary>A whole response that holds errors and no data: <c>{"errors":[...]}</c>.</summary>
    public static void WriteResponse(Utf8JsonWriter json, IEnumerable<GraphQLError> errors)
    {
        json.WriteStartObject();
        json.WritePropertyName("errors"u8);
        WriteArray(json, errors);
        json.WriteEndObject();
    }

    public static void WriteArray(Utf8JsonWriter json, IEnumerable<GraphQLError> errors)
    {
        json.WriteStartArray();
        foreach (var error in errors)
        {
            Write(json, error);
        }

        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, GraphQLError error)
    {
        json.WriteStartObject();
        json.WriteString("message"u8, error.Message);
        WriteLocations(json, error);
        WritePath(json, error);
        json.WriteStartObject("extensions"u8);
        json.WriteString("code"u8, error.Code.Name);
        foreach (var extension in error.Extensions)
        {
            json.WritePropertyName(extension.Key);
            JsonValueWriter.Write(json, extension.Value);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteLocations(Utf8JsonWriter json, GraphQLError error)
    {
        if (error.Locations.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("locations"u8);
        foreach (var location in error.Locations)
        {
            json.WriteStartObject();
            json.WriteNumber("line"u8, location.Line);
            json.WriteNumber("column"u8, location.Column);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePath(Utf8JsonWriter json, GraphQLError error)
    {
        if (error.Path.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("path"u8);
        foreach (var segment in error.Path)
        {
            if (segment.Name is null)
            {
                json.WriteNumberValue(segment.Index);
            }
            else
            {
                json.WriteStringValue(segment.Name);
            }
        }

        json.WriteEndArray();
    }
}
