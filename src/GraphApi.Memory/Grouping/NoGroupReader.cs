using GraphApi.Memory.Operators;

namespace GraphApi.Memory.Grouping;

/// <summary>Counts every row under no value: none of the rows that could give one counts.</summary>
internal sealed class NoGroupReader : GroupReader
{
    public static NoGroupReader Instance { get; } = new();

    public override void Read(ExecutionState state, int row, List<int> ordinals) => ordinals.Add(None);

    public override void Write(ExecutionState state, int ordinal, ShapeOperator? shape) => state.Response.WriteNull();
}
