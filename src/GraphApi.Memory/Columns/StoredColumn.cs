using GraphApi.GraphQL.Values;
using GraphApi.Memory.Grouping;
using GraphApi.Memory.Indexes;
using GraphApi.Memory.Lists;
using GraphApi.Memory.Operators;
using GraphApi.Memory.Predicates;
using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Columns;

/// <summary>One column of a snapshot with all that is ready to write, filter and sort by it.</summary>
internal abstract class StoredColumn
{
    /// <summary>Adds what writes the column's value to an object.</summary>
    public abstract void AddTo(FragmentBuilder<FieldOperator> fields);

    /// <summary>Reads the column for sorting; the variables are those of a request where the values depend on it.</summary>
    public abstract SortReader CreateSortReader(CoercedVariables variables);

    /// <summary>The test of a comparison; <paramref name="operand"/> is not null.</summary>
    public abstract RowTest Compare(Comparison comparison, Value operand);

    /// <summary>The test of a set membership; none of <paramref name="choices"/> is null.</summary>
    public abstract RowTest Among(IReadOnlyList<Value> choices);

    /// <summary>The test that holds where no value is recorded.</summary>
    public abstract RowTest IsNull { get; }

    /// <summary>An index over the column; null for columns that have none to offer.</summary>
    public virtual PropertyIndex? CreateIndex() => null;

    /// <summary>Reads the column for counting by its values.</summary>
    public virtual GroupReader CreateGroupReader() => throw new InvalidOperationException("The plan counts by values that nothing is counted by.");

    /// <summary>A combination that no operation can ask for, because the API has no such operator on such a value.</summary>
    protected static InvalidOperationException Unanswerable(Comparison comparison, string values) =>
        new($"The plan compares {values} by {comparison}, which has no meaning for them.");
}
