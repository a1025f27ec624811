using GraphApi.Compiler.Operations;
using GraphApi.Compiler.Schemas;

namespace GraphApi.Compiler.Tests.Operations;

/// <summary>Base of the classes that compare plan trees.</summary>
public abstract class PlanTests
{
    private protected static string Plan(ApiSchema api, string document, string variables = "")
    {
        var compiled = new DocumentCompiler(api, CompilerLimits.Default).Compile(document);
        Assert.Empty(compiled.Errors);
        Assert.True(compiled.TryFindOperation(null, out var operation, out _));
        Assert.True(operation.TryCoerce(System.Text.Encoding.UTF8.GetBytes(variables), out var coerced, out _));
        Assert.True(operation.TryPlan(coerced, out var planned, out _));
        return planned.Plan.ToString();
    }
}
