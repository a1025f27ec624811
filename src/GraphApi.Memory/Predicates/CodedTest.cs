using GraphApi.Memory.Operators;
using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Predicates;

/// <summary>Tests the code of a coded column; a row without a value never passes.</summary>
internal sealed class CodedTest : RowTest
{
    private readonly CodedColumn _column;
    private readonly CodeTest _test;

    private CodedTest(CodedColumn column, CodeTest test)
    {
        _column = column;
        _test = test;
    }

    /// <param name="column">The column.</param>
    /// <param name="test">Null where no code can pass.</param>
    public static RowTest Of(CodedColumn column, CodeTest? test) => test is null ? Never : new CodedTest(column, test);

    public override bool Holds(ExecutionState state, int row, int relationship) => _column[row] is >= 0 and var code && _test.Accepts(code);
}
