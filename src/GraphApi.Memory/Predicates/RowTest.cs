using GraphApi.Memory.Operators;

namespace GraphApi.Memory.Predicates;

/// <summary>A condition on rows of one table, bound to that table's columns and to a request's operands.</summary>
internal abstract class RowTest
{
    public static RowTest Always { get; } = new ConstantTest(true);

    public static RowTest Never { get; } = new ConstantTest(false);

    /// <param name="state">Counts the rows that the test visits.</param>
    /// <param name="row">The row in the test's table.</param>
    /// <param name="relationship">The row of the relationship that led there; -1 where none did.</param>
    public abstract bool Holds(ExecutionState state, int row, int relationship);
}
