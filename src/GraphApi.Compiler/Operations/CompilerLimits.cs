using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Validation;
using GraphApi.Plan.Binding;

namespace GraphApi.Compiler.Operations;

/// <summary>What a document and its plans may at most be.</summary>
/// <param name="Parser">Size, tokens and depth of a document.</param>
/// <param name="Validation">Work and errors of validation.</param>
/// <param name="Pages">Sizes of pages.</param>
/// <param name="MaxPlanFields">Fields of a plan: fragments on interfaces are planned for each type, and that can multiply.</param>
/// <param name="MaxVariantsPerOperation">Plans that are kept for one operation: one for each structure of its variables.</param>
public sealed record CompilerLimits(ParserOptions Parser, ValidationOptions Validation, PageLimits Pages, int MaxPlanFields, int MaxVariantsPerOperation)
{
    public static CompilerLimits Default { get; } = new(ParserOptions.Default, ValidationOptions.Default, PageLimits.Default, MaxPlanFields: 20_000, MaxVariantsPerOperation: 64);
}
