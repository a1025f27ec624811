using System.Globalization;
using GraphApi.GraphQL.Errors;
using GraphApi.Plan;
using GraphApi.Plan.Responses;
using GraphApi.Server.Options;

namespace GraphApi.Server.Execution;

/// <summary>The one place where what goes wrong while an operation runs becomes an error that a client can read.</summary>
public static class Trouble
{
    public static GraphQLError Describe(Exception exception, LimitOptions limits) => exception switch
    {
        OperationCanceledException => TimedOut(limits),
        ResponseTooLargeException tooLarge => new GraphQLError(
            $"The answer is larger than {tooLarge.LimitBytes} bytes, the most that one response may have. Ask for fewer rows or fields, and for the rest with cursors.",
            ErrorCode.ResponseTooLarge),
        BackendException { Trouble: BackendTrouble.Timeout } => new GraphQLError(
            "The store behind the server did not answer in time. Ask for less, or try again later.",
            ErrorCode.RequestTimeout),
        BackendException { Trouble: BackendTrouble.Unavailable or BackendTrouble.NoDataset } => new GraphQLError(
            "The store behind the server does not answer. The request is not at fault; try again later.",
            ErrorCode.BackendUnavailable),
        _ => new GraphQLError(
            "The server failed. The request is not at fault, and what happened is in the server's log; tell whoever runs the server if it happens again.",
            ErrorCode.InternalError),
    };

    private static GraphQLError TimedOut(LimitOptions limits) => new(
        string.Create(CultureInfo.InvariantCulture, $"The request took longer than {limits.RequestTimeout.TotalSeconds} s, the most that one request may take. Ask for fewer rows, or split the operation."),
        ErrorCode.RequestTimeout);
}
