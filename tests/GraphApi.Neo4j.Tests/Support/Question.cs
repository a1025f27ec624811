using System.Text;
using GraphApi.Compiler.Operations;
using GraphApi.Compiler.Schemas;
using GraphApi.Model.Types;
using GraphApi.Plan;
using GraphApi.Plan.Binding;
using GraphApi.Plan.Responses;

namespace GraphApi.Neo4j.Tests.Support;

/// <summary>Asks questions of one model the way the server does.</summary>
internal sealed class Question(GraphModel model, CompilerLimits? limits = null)
{
    private const int MaxResponseBytes = 1 << 24;

    private readonly DocumentCompiler _compiler = new(ApiSchema.Derive(model), limits ?? CompilerLimits.Default);

    public BoundPlan Bind(string document, string variables = "{}")
    {
        var compiled = _compiler.Compile(document);
        Assert.Empty(compiled.Errors);
        Assert.True(compiled.TryFindOperation(null, out var operation, out _));
        Assert.True(operation.TryCoerce(Encoding.UTF8.GetBytes(variables), out var coerced, out var errors), string.Join('\n', errors));
        Assert.True(operation.TryPlan(coerced, out var planned, out errors), string.Join('\n', errors));
        Assert.True(planned.Binder.TryBind(coerced, out var bound, out errors), string.Join('\n', errors));
        return bound;
    }

    /// <summary>The response's <c>data</c>, and behind it the errors of its fields, one a line.</summary>
    public async Task<string> AskAsync(IGraphBackend backend, string document, string variables = "{}", CancellationToken? cancellationToken = null)
    {
        using var response = new ResponseWriter(MaxResponseBytes);
        var errors = await backend.ExecuteAsync(Bind(document, variables), response, cancellationToken ?? TestContext.Current.CancellationToken);
        return string.Join('\n', errors.Select(error => $"{string.Join('/', error.Path)}: {error.Message}").Prepend(Encoding.UTF8.GetString(response.Written.Span)));
    }
}
