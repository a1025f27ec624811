using GraphApi.Memory.Operators;

namespace GraphApi.Memory.Predicates;

/// <summary>Inside a quantifier over a list: tests the item, whose code stands in the place of the row.</summary>
internal sealed class ItemTest : RowTest
{
    private readonly CodeTest _test;

    private ItemTest(CodeTest test)
    {
        _test = test;
    }

    /// <param name="test">Null where no code can pass.</param>
    public static RowTest Of(CodeTest? test) => test is null ? Never : new ItemTest(test);

    public override bool Holds(ExecutionState state, int row, int relationship) => _test.Accepts(row);
}
