using GraphApi.Memory.Operators;

namespace GraphApi.Memory.Grouping;

/// <summary>Reads what rows are counted by, as ordinals that rise with the order of the values.</summary>
internal abstract class GroupReader
{
    /// <summary>The ordinal that stands for no value: behind all others, as null is in the order of the groups.</summary>
    public const int None = int.MaxValue;

    /// <summary>The reader for one request; it may depend on the request's operands.</summary>
    public virtual GroupReader Bind(ExecutionState state) => this;

    /// <summary>Adds the ordinals of a row's values, each once; <see cref="None"/> where it has none.</summary>
    public abstract void Read(ExecutionState state, int row, List<int> ordinals);

    /// <summary>Writes the value of an ordinal other than <see cref="None"/>.</summary>
    public abstract void Write(ExecutionState state, int ordinal, ShapeOperator? shape);
}
