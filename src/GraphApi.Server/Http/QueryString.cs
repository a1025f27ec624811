using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using GraphApi.GraphQL.Errors;
using GraphApi.Server.Execution;
using GraphApi.Server.Options;
using Microsoft.Extensions.Primitives;

namespace GraphApi.Server.Http;

/// <summary>Reads a GraphQL request from the query string of a GET request.</summary>
/// <remarks>https://graphql.github.io/graphql-over-http/draft/#sec-GET</remarks>
public static class QueryString
{
    public const string Document = "query";
    public const string OperationName = "operationName";
    public const string Variables = "variables";
    public const string Extensions = "extensions";

    public static bool TryRead(HttpRequest request, LimitOptions limits, out GraphQLRequest parsed, [NotNullWhen(false)] out GraphQLError? error)
    {
        parsed = default;
        error = Check(request, limits);
        if (error is not null)
        {
            return false;
        }

        var query = request.Query;
        var variables = Encoding.UTF8.GetBytes(query[Variables].ToString());
        error = CheckObject(Variables, variables, limits) ?? CheckObject(Extensions, Encoding.UTF8.GetBytes(query[Extensions].ToString()), limits);
        if (error is not null)
        {
            return false;
        }

        var operationName = query[OperationName].ToString();
        parsed = new GraphQLRequest(Encoding.UTF8.GetBytes(query[Document].ToString()), operationName.Length == 0 ? null : operationName, variables);
        return true;
    }

    private static GraphQLError? Check(HttpRequest request, LimitOptions limits)
    {
        if (request.QueryString.Value is { } text && text.Length > limits.MaxBodyBytes)
        {
            return new GraphQLError($"The query string is longer than {limits.MaxBodyBytes} bytes, the most that one request may have. Send the request with POST, and shorten it.", ErrorCode.PayloadTooLarge);
        }

        foreach (var name in (ReadOnlySpan<string>)[Document, OperationName, Variables, Extensions])
        {
            if (request.Query[name].Count > 1)
            {
                return Malformed($"The query string has \"{name}\" twice. Send it once.");
            }
        }

        return StringValues.IsNullOrEmpty(request.Query[Document])
            ? Malformed($"The query string has no \"{Document}\", the text of a GraphQL document. Send one, such as {request.Path}?{Document}=%7B__typename%7D, or send the request with POST.")
            : null;
    }

    private static GraphQLError? CheckObject(string name, ReadOnlySpan<byte> json, LimitOptions limits)
    {
        if (json.IsEmpty)
        {
            return null;
        }

        if (json.Length > limits.MaxVariablesBytes)
        {
            return new GraphQLError($"The {name} have {json.Length} bytes; one request may have {limits.MaxVariablesBytes}. Send them in several requests.", ErrorCode.PayloadTooLarge);
        }

        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = limits.Parser.MaxDepth });
        try
        {
            reader.Read();
            var isObject = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.Null;
            reader.Skip();
            reader.Read();
            return isObject ? null : Malformed($"The parameter \"{name}\" is JSON, but not an object. Send an object, encoded for a URL.");
        }
        catch (JsonException exception)
        {
            return Malformed($"The parameter \"{name}\" is not JSON that nests at most {limits.Parser.MaxDepth} levels: it goes wrong at byte {exception.BytePositionInLine + 1}. Send an object, encoded for a URL.");
        }
    }

    private static GraphQLError Malformed(string message) => new(message, ErrorCode.BadRequest);
}
