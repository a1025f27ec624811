using System.Collections.Immutable;
using GraphApi.GraphQL.Errors;
using GraphApi.Server.Execution;

namespace GraphApi.Server.Http;

/// <summary>Logs one line for each request. Neither the document's text nor the variables' values are in it.</summary>
public sealed partial class RequestLog(ILogger<RequestLog> log, TimeProvider time)
{
    private const int MaxNameChars = 64;
    private const string Nothing = "-";

    public long Start() => time.GetTimestamp();

    /// <summary>Notes a request that was answered. The operation's name comes from a document that was parsed, so it is a GraphQL name and nothing worse.</summary>
    public void Answered(long started, Outcome outcome, int status, int responseBytes)
    {
        if (log.IsEnabled(LogLevel.Information))
        {
            var name = Shorten(outcome.OperationName);
            var hash = outcome.Document?.Hash ?? Nothing;
            var milliseconds = Milliseconds(started);
            var errors = Describe(outcome.Errors);
            LogAnswered(name, hash, status, responseBytes, milliseconds, errors);
        }
    }

    /// <summary>Notes a request that was refused before its document was looked at.</summary>
    public void Refused(long started, GraphQLError error, int status, int responseBytes) =>
        Answered(started, new Outcome(null, null, [error], HasData: false), status, responseBytes);

    public void ClientGone(long started)
    {
        var milliseconds = Milliseconds(started);
        LogClientGone(milliseconds);
    }

    private double Milliseconds(long started) => Math.Round(time.GetElapsedTime(started).TotalMilliseconds, 2);

    private static string Shorten(string? name) => name is null ? Nothing : name.Length <= MaxNameChars ? name : name[..MaxNameChars] + "…";

    private static string Describe(ImmutableArray<GraphQLError> errors) => errors.IsEmpty
        ? ""
        : $", {errors.Length} error{(errors.Length == 1 ? "" : "s")}: {string.Join(' ', errors.Select(error => error.Code.Name).Distinct())}";

    [LoggerMessage(Level = LogLevel.Information, Message = "{Operation} {Document} {Status}, {Bytes} bytes in {Milliseconds} ms{Errors}")]
    private partial void LogAnswered(string operation, string document, int status, int bytes, double milliseconds, string errors);

    [LoggerMessage(Level = LogLevel.Information, Message = "The client went away after {Milliseconds} ms")]
    private partial void LogClientGone(double milliseconds);
}
