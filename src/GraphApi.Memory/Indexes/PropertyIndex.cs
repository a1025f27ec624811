using GraphApi.GraphQL.Values;
using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Indexes;

/// <summary>An index over one column of a table.</summary>
internal abstract class PropertyIndex
{
    /// <summary>The rows whose value may compare so with the operand, which is not null; null where the index does not help.</summary>
    public abstract IndexRun? Find(Comparison comparison, Value operand);
}
