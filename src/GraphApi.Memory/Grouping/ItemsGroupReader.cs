using GraphApi.Memory.Columns;
using GraphApi.Memory.Operators;
using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Grouping;

/// <summary>Counts by each item of a list of values.</summary>
internal sealed class ItemsGroupReader(ListColumn column) : GroupReader
{
    private readonly byte[][] _json = EscapedText.Quote(column.Texts);

    public override void Read(ExecutionState state, int row, List<int> ordinals)
    {
        foreach (var code in column[row])
        {
            if (!ordinals.Contains(code))
            {
                ordinals.Add(code);
            }
        }

        if (ordinals.Count == 0)
        {
            ordinals.Add(None);
        }
    }

    public override void Write(ExecutionState state, int ordinal, ShapeOperator? shape) => state.Response.Write(_json[ordinal]);
}
