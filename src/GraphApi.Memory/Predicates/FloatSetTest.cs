using GraphApi.Memory.Operators;
using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Predicates;

/// <summary>Holds where a number is among the choices.</summary>
internal sealed class FloatSetTest : RowTest
{
    private readonly FloatColumn _column;
    private readonly double[] _sortedChoices;

    public FloatSetTest(FloatColumn column, double[] choices)
    {
        _column = column;
        _sortedChoices = choices;
        Array.Sort(_sortedChoices);
    }

    public override bool Holds(ExecutionState state, int row, int relationship) =>
        !_column.IsNull(row) && Array.BinarySearch(_sortedChoices, _column[row]) >= 0;
}
