using System.Collections.Immutable;
using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Predicates;

/// <summary>Accepts codes by parts of the texts that they stand for.</summary>
internal sealed class CodeTextTest(ImmutableArray<string> texts, Comparison comparison, string operand) : CodeTest
{
    public override bool Accepts(int code) => comparison switch
    {
        Comparison.Contains => texts[code].Contains(operand, StringComparison.Ordinal),
        Comparison.StartsWith => texts[code].StartsWith(operand, StringComparison.Ordinal),
        Comparison.EndsWith => texts[code].EndsWith(operand, StringComparison.Ordinal),
        _ => throw new InvalidOperationException($"The plan compares names by {comparison}, which has no meaning for them."),
    };
}
