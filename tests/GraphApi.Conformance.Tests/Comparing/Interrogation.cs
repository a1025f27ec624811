using System.Text;
using GraphApi.Conformance.Tests.Worlds;
using GraphApi.Plan;
using GraphApi.Plan.Responses;

namespace GraphApi.Conformance.Tests.Comparing;

/// <summary>Asks a backend questions the way the server does: compile, coerce, plan, bind, execute.</summary>
internal sealed class Interrogation(World world, IGraphBackend backend)
{
    private const int MaxResponseBytes = 1 << 24;

    public async Task<Answer> AskAsync(string document, ReadOnlyMemory<byte> variables, CancellationToken cancellationToken)
    {
        var compiled = world.Compiler.Compile(document);
        if (!compiled.Errors.IsEmpty)
        {
            return new Answer("", compiled.Errors, IsInvalid: true);
        }

        if (!compiled.TryFindOperation(null, out var operation, out var missing))
        {
            return new Answer("", [missing], IsInvalid: true);
        }

        if (!operation.TryCoerce(variables.Span, out var coerced, out var errors)
            || !operation.TryPlan(coerced, out var planned, out errors)
            || !planned.Binder.TryBind(coerced, out var bound, out errors))
        {
            return new Answer("", errors, IsInvalid: false);
        }

        using var response = new ResponseWriter(MaxResponseBytes);
        var fieldErrors = await backend.ExecuteAsync(bound, response, cancellationToken);
        return new Answer(Encoding.UTF8.GetString(response.Written.Span), [], IsInvalid: false) { FieldErrors = fieldErrors };
    }
}
