using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Columns;

/// <summary>The whole numbers that pass a comparison, ends included.</summary>
internal readonly record struct IntBounds(long Least, long Most)
{
    public static IntBounds Of(Comparison comparison, long number) => comparison switch
    {
        Comparison.Equal => new IntBounds(number, number),
        Comparison.Less => new IntBounds(int.MinValue, number - 1),
        Comparison.LessOrEqual => new IntBounds(int.MinValue, number),
        Comparison.Greater => new IntBounds(number + 1, int.MaxValue),
        Comparison.GreaterOrEqual => new IntBounds(number, int.MaxValue),
        _ => throw new InvalidOperationException($"The plan compares whole numbers by {comparison}, which has no meaning for them."),
    };
}
