using GraphApi.Memory.Operators;
using GraphApi.Memory.Predicates;

namespace GraphApi.Memory.Dated;

/// <summary>Tests one value of the corroboration by the sources of a time.</summary>
internal sealed class DatedTest : RowTest
{
    private readonly DatedCorroboration _column;
    private readonly CodeTest _test;

    private DatedTest(DatedCorroboration column, CodeTest test)
    {
        _column = column;
        _test = test;
    }

    /// <param name="column">The value.</param>
    /// <param name="test">Null where nothing can pass.</param>
    public static RowTest Of(DatedCorroboration column, CodeTest? test) => test is null ? Never : new DatedTest(column, test);

    public override bool Holds(ExecutionState state, int row, int relationship) => _test.Accepts(_column.ValueOf(row, state.DayOf(_column.Day)));
}
