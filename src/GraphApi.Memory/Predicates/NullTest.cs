using GraphApi.Memory.Operators;
using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Predicates;

/// <summary>Holds where a column has no value.</summary>
internal sealed class NullTest(Column column) : RowTest
{
    public override bool Holds(ExecutionState state, int row, int relationship) => column.IsNull(row);
}
