using GraphApi.Memory.Operators;
using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Predicates;

/// <summary>Holds where a whole number is among the choices.</summary>
internal sealed class IntSetTest : RowTest
{
    private readonly IntColumn _column;
    private readonly int[] _sortedChoices;

    public IntSetTest(IntColumn column, int[] choices)
    {
        _column = column;
        _sortedChoices = choices;
        Array.Sort(_sortedChoices);
    }

    public override bool Holds(ExecutionState state, int row, int relationship) =>
        !_column.IsNull(row) && Array.BinarySearch(_sortedChoices, _column[row]) >= 0;
}
