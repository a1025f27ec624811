using GraphApi.Memory.Operators;
using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Predicates;

/// <summary>Holds where a whole number lies between two others, ends included.</summary>
internal sealed class IntRangeTest : RowTest
{
    private readonly IntColumn _column;
    private readonly int _least;
    private readonly uint _width;

    private IntRangeTest(IntColumn column, int least, int most)
    {
        _column = column;
        _least = least;
        _width = (uint)(most - least);
    }

    /// <summary>The range is cut to what the column can hold: the smallest number of 32 bits stands for no value.</summary>
    public static RowTest Of(IntColumn column, long least, long most)
    {
        least = Math.Max(least, int.MinValue + 1L);
        most = Math.Min(most, int.MaxValue);
        return least > most ? Never : new IntRangeTest(column, (int)least, (int)most);
    }

    public override bool Holds(ExecutionState state, int row, int relationship) => (uint)(_column[row] - _least) <= _width;
}
