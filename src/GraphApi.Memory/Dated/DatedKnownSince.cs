using GraphApi.GraphQL.Values;
using GraphApi.Memory.Columns;
using GraphApi.Memory.Lists;
using GraphApi.Memory.Operators;
using GraphApi.Memory.Predicates;
using GraphApi.Plan.Operands;
using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Dated;

/// <summary>
/// Since when something is known by the sources of a time: the stored date, which is that of the earliest source, or nothing where it is later. A plan's filters
/// ask for the stored date.
/// </summary>
internal sealed class DatedKnownSince(StoredCodes stored, Operand day) : StoredColumn
{
    public override RowTest IsNull => throw Unanswerable(Comparison.Equal, "dates under a scope");

    public override void AddTo(FragmentBuilder<FieldOperator> fields) => fields.Add(new DatedKnownSinceOperator(fields.TakeFragment(), this, day));

    public override SortReader CreateSortReader(CoercedVariables variables) =>
        new DatedKnownSinceSortReader(this, (CodedSortReader)stored.CreateSortReader(variables), ScopeDay.Of(day, variables));

    public override RowTest Compare(Comparison comparison, Value operand) => throw Unanswerable(comparison, "dates under a scope");

    public override RowTest Among(IReadOnlyList<Value> choices) => throw Unanswerable(Comparison.Equal, "dates under a scope");

    /// <summary>The row's date as JSON.</summary>
    public byte[] JsonOf(int row, int knownBy) => stored.Json[IsKnown(row, knownBy) ? stored.Column[row] + 1 : 0];

    public bool IsKnown(int row, int knownBy) => stored.Column[row] is >= 0 and var code && stored.Meaning.Dates!.Last[code] <= knownBy;
}
