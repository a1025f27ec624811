using GraphApi.GraphQL.Values;
using GraphApi.Memory.Columns;
using GraphApi.Memory.Lists;
using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Indexes;

/// <summary>Rows in the order of their numbers.</summary>
internal sealed class NumberIndex(SortReader reader, int count) : SortedIndex(count)
{
    protected override int[] SortedRows { get; } = RowSort.ByNumber(reader, count);

    public override IndexRun? Find(Comparison comparison, Value operand)
    {
        var key = reader is IntSortReader ? SortKey.Of(OperandText.IntOf(operand)) : SortKey.Of(OperandText.DoubleOf(operand));
        return comparison switch
        {
            Comparison.Equal => Run(LowerBound(key), LowerBound(key + 1), isOneValue: true),
            Comparison.Less => Run(0, LowerBound(key), isOneValue: false),
            Comparison.LessOrEqual => Run(0, LowerBound(key + 1), isOneValue: false),
            Comparison.Greater => Run(LowerBound(key + 1), SortedRows.Length, isOneValue: false),
            Comparison.GreaterOrEqual => Run(LowerBound(key), SortedRows.Length, isOneValue: false),
            _ => null,
        };
    }

    protected override bool HaveSameValue(int leftRow, int rightRow) => reader.KeyOf(leftRow, -1) == reader.KeyOf(rightRow, -1);

    private IndexRun Run(int start, int end, bool isOneValue) =>
        new(new Candidates(SortedRows, start, end, isOneValue ? CandidateOrder.Position : CandidateOrder.Unknown), IsExact: true);

    /// <summary>How many rows have a smaller key. No number has the greatest key, so that one more than a key is another one.</summary>
    private int LowerBound(ulong key)
    {
        var (low, high) = (0, SortedRows.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (reader.KeyOf(SortedRows[middle], -1) < key)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
