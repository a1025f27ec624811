using GraphApi.Memory.Operators;
using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Grouping;

/// <summary>Counts by a Boolean, false first.</summary>
internal sealed class BooleanGroupReader(BooleanColumn column) : GroupReader
{
    public override void Read(ExecutionState state, int row, List<int> ordinals) => ordinals.Add(column[row] ? 1 : 0);

    public override void Write(ExecutionState state, int ordinal, ShapeOperator? shape) => state.Response.WriteBoolean(ordinal == 1);
}
