using GraphApi.Compiler.Operations;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Validation;
using GraphApi.Plan.Binding;

namespace GraphApi.Server.Options;

/// <summary>What one request may ask for.</summary>
public sealed record LimitOptions
{
    public required ParserOptions Parser { get; init; }

    public required ValidationOptions Validation { get; init; }

    public required PageLimits Pages { get; init; }

    public required int MaxPlanFields { get; init; }

    public required int MaxVariants { get; init; }

    public required int MaxBodyBytes { get; init; }

    public required int MaxVariablesBytes { get; init; }

    public required long MaxCost { get; init; }

    public required TimeSpan RequestTimeout { get; init; }

    public required int MaxResponseBytes { get; init; }

    /// <summary>The limits that the compiler keeps.</summary>
    public CompilerLimits ForCompiler() => new(Parser, Validation, Pages, MaxPlanFields, MaxVariants);
}
