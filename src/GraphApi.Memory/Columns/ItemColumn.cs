using GraphApi.GraphQL.Values;
using GraphApi.Memory.Lists;
using GraphApi.Memory.Predicates;
using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Columns;

/// <summary>Lists of texts or names; filtered by their items only.</summary>
internal abstract class ItemColumn : StoredColumn
{
    /// <summary>What the items' codes stand for.</summary>
    public abstract CodeMeaning Meaning { get; }

    public override RowTest IsNull => RowTest.Never;

    /// <summary>Quantifies a test of an item, whose code stands in the place of the row.</summary>
    public abstract RowTest Quantify(Quantifier quantifier, RowTest term);

    public override SortReader CreateSortReader(CoercedVariables variables) => throw new InvalidOperationException("The plan sorts by a list, which has no order.");

    public override RowTest Compare(Comparison comparison, Value operand) => throw Unanswerable(comparison, "lists");

    public override RowTest Among(IReadOnlyList<Value> choices) => throw Unanswerable(Comparison.Equal, "lists");
}
