using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using GraphApi.Compiler.Operations;
using GraphApi.GraphQL.Errors;
using GraphApi.Plan;
using GraphApi.Plan.Binding;
using GraphApi.Plan.Responses;
using GraphApi.Server.Options;
using Microsoft.Extensions.ObjectPool;

namespace GraphApi.Server.Execution;

/// <summary>
/// Answers GraphQL requests: document, operation, variables, plan, pages, cost, backend. What a request allocates beyond its response
/// is its variables and little else, because all that depends only on the document is kept with it.
/// </summary>
public sealed partial class RequestExecutor(DocumentCache documents, IGraphBackend backend, LimitOptions limits, ILogger<RequestExecutor> log)
{
    private readonly ObjectPool<Deadline> _deadlines = new DefaultObjectPoolProvider().Create<Deadline>();

    /// <summary>Writes the whole response. What goes wrong is in the response and in the outcome; only a client that went away ends in an exception.</summary>
    /// <exception cref="OperationCanceledException">The client went away.</exception>
    public async ValueTask<Outcome> ExecuteAsync(GraphQLRequest request, ResponseWriter response, CancellationToken clientGone)
    {
        CachedDocument? document = null;
        string? operationName = null;
        ImmutableArray<GraphQLError> errors;
        try
        {
            document = documents.Get(request.Document.Span);
            if (TryPrepare(document.Compiled, request, out var plan, out operationName, out errors))
            {
                response.Write("{\"data\":"u8);
                errors = await RunAsync(plan, response, clientGone);
                WriteFieldErrors(errors, response);
                response.WriteByte((byte)'}');
                return new Outcome(document, operationName, errors, HasData: true);
            }
        }
        catch (Exception exception) when (!clientGone.IsCancellationRequested)
        {
            errors = [Describe(exception, document)];
        }

        WriteErrors(errors, response);
        return new Outcome(document, operationName, errors, HasData: false);
    }

    /// <summary>From the document to a plan that may run.</summary>
    private bool TryPrepare(
        CompiledDocument document,
        GraphQLRequest request,
        [NotNullWhen(true)] out BoundPlan? plan,
        out string? operationName,
        out ImmutableArray<GraphQLError> errors)
    {
        plan = null;
        operationName = null;
        errors = document.Errors;
        if (!errors.IsEmpty)
        {
            return false;
        }

        if (!document.TryFindOperation(request.OperationName, out var operation, out var error))
        {
            errors = [error];
            return false;
        }

        operationName = operation.Name;
        if (!operation.TryCoerce(request.Variables.Span, out var variables, out errors)
            || !operation.TryPlan(variables, out var planned, out errors)
            || !planned.Binder.TryBind(variables, out var bound, out errors))
        {
            return false;
        }

        if (CostCheck.FindExcess(bound, limits.MaxCost) is { } excess)
        {
            errors = [excess];
            return false;
        }

        plan = bound;
        return true;
    }

    /// <returns>The errors of fields.</returns>
    private async ValueTask<ImmutableArray<GraphQLError>> RunAsync(BoundPlan plan, ResponseWriter response, CancellationToken clientGone)
    {
        var deadline = _deadlines.Get();
        try
        {
            deadline.Start(limits.RequestTimeout, clientGone);
            return await backend.ExecuteAsync(plan, response, deadline.Token);
        }
        finally
        {
            _deadlines.Return(deadline);
        }
    }

    /// <summary>Puts the errors of fields behind the data.</summary>
    private static void WriteFieldErrors(ImmutableArray<GraphQLError> errors, ResponseWriter response)
    {
        if (!errors.IsEmpty)
        {
            response.Write(",\"errors\":"u8);
            ErrorWriter.WriteArray(errors, response);
        }
    }

    /// <summary>Puts errors in the place of what was written; the first alone where all of them do not fit.</summary>
    private static void WriteErrors(ImmutableArray<GraphQLError> errors, ResponseWriter response)
    {
        response.Truncate(0);
        try
        {
            ErrorWriter.Write(errors, response);
        }
        catch (ResponseTooLargeException)
        {
            response.Truncate(0);
            ErrorWriter.Write(errors[..1], response);
        }
    }

    private GraphQLError Describe(Exception exception, CachedDocument? document)
    {
        var error = Trouble.Describe(exception, limits);
        if (exception is BackendException)
        {
            LogBackendTrouble(document?.Hash, exception.Message);
        }
        else if (error.Code == ErrorCode.InternalError)
        {
            LogFailure(exception, document?.Hash);
        }

        return error;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The backend could not answer document {Document}: {Reason}")]
    private partial void LogBackendTrouble(string? document, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "Document {Document} failed")]
    private partial void LogFailure(Exception exception, string? document);
}
