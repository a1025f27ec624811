using System.Text;
using GraphApi.Compiler.Operations;
using GraphApi.Compiler.Schemas;
using GraphApi.Model.Types;
using GraphApi.Plan;
using GraphApi.Plan.Binding;
using GraphApi.Plan.Responses;

namespace GraphApi.Neo4j.Tests.Support;

/// <summary>Asks questions of one model the way the server does.</summary>
internal sealed class Question(GraphModel model)
{
    private const int MaxResponseBytes = 1 << 24;

    private readonly DocumentCompiler _compiler = new(ApiSchema.Derive(model), CompilerLimits.Default);

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

    public async Task<string> AskAsync(IGraphBackend backend, string document, string variables = "{}", CancellationToken? cancellationToken = null)
    {
        using var response = new ResponseWriter(MaxResponseBytes);
        await backend.ExecuteAsync(Bind(document, variables), response, cancellationToken ?? TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(response.Written.Span);
    }
}
