using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
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

    /// <summary>Writes the whole response. Errors are values; only a client that went away ends in an exception.</summary>
    /// <exception cref="OperationCanceledException">The client went away.</exception>
    public async ValueTask<Outcome> ExecuteAsync(GraphQLRequest request, ResponseWriter response, CancellationToken clientGone)
    {
        var document = documents.Get(request.Document.Span);
        if (!TryPrepare(document, request, out var plan, out var operationName, out var errors))
        {
            ErrorWriter.Write(errors, response);
            return new Outcome(document, operationName, errors);
        }

        var deadline = _deadlines.Get();
        try
        {
            deadline.Start(limits.RequestTimeout, clientGone);
            response.Write("{\"data\":"u8);
            await backend.ExecuteAsync(plan, response, deadline.Token);
            response.WriteByte((byte)'}');
        }
        catch (Exception exception) when (!clientGone.IsCancellationRequested)
        {
            errors = [Describe(exception, document)];
            response.Truncate(0);
            ErrorWriter.Write(errors, response);
        }
        finally
        {
            _deadlines.Return(deadline);
        }

        return new Outcome(document, operationName, errors);
    }

    /// <summary>From the document to a plan that may run.</summary>
    private bool TryPrepare(
        CachedDocument document,
        GraphQLRequest request,
        [NotNullWhen(true)] out BoundPlan? plan,
        out string? operationName,
        out ImmutableArray<GraphQLError> errors)
    {
        plan = null;
        operationName = null;
        errors = document.Compiled.Errors;
        if (!errors.IsEmpty)
        {
            return false;
        }

        if (!document.Compiled.TryFindOperation(request.OperationName, out var operation, out var error))
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

    private GraphQLError Describe(Exception exception, CachedDocument document)
    {
        var error = Trouble.Describe(exception, limits);
        if (exception is BackendException)
        {
            LogBackendTrouble(document.Hash, exception.Message);
        }
        else if (error.Code == ErrorCode.InternalError)
        {
            LogFailure(exception, document.Hash);
        }

        return error;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The backend could not answer document {Document}: {Reason}")]
    private partial void LogBackendTrouble(string document, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "Document {Document} failed")]
    private partial void LogFailure(Exception exception, string document);
}
