using GraphApi.GraphQL.Values;
using GraphApi.Memory.Columns;
using GraphApi.Memory.Lists;
using GraphApi.Model.Datasets;
using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Indexes;

/// <summary>Rows in the order of their texts.</summary>
internal sealed class TextIndex(TextColumn texts) : SortedIndex(texts.Count)
{
    protected override int[] SortedRows { get; } = RowSort.ByText(texts);

    public override IndexRun? Find(Comparison comparison, Value operand)
    {
        var text = OperandText.Utf8Of(operand);
        return comparison switch
        {
            Comparison.Equal => Run(Bound(text, 0), Bound(text, 1), isOneValue: true),
            Comparison.Less => Run(0, Bound(text, 0), isOneValue: false),
            Comparison.LessOrEqual => Run(0, Bound(text, 1), isOneValue: false),
            Comparison.Greater => Run(Bound(text, 1), SortedRows.Length, isOneValue: false),
            Comparison.GreaterOrEqual => Run(Bound(text, 0), SortedRows.Length, isOneValue: false),
            Comparison.StartsWith => Run(Bound(text, 0), PrefixEnd(text), isOneValue: false),
            _ => null,
        };
    }

    private IndexRun Run(int start, int end, bool isOneValue) =>
        new(new Candidates(SortedRows, start, Math.Max(start, end), isOneValue ? CandidateOrder.Position : CandidateOrder.Unknown), IsExact: true);

    protected override bool HaveSameValue(int leftRow, int rightRow) => texts[leftRow].SequenceEqual(texts[rightRow]);

    /// <summary>How many texts compare below <paramref name="least"/> with the operand: 0 counts the smaller ones, 1 the equal ones too.</summary>
    private int Bound(ReadOnlySpan<byte> operand, int least)
    {
        var (low, high) = (0, SortedRows.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Math.Sign(TextAt(middle).SequenceCompareTo(operand)) < least)
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

    /// <summary>How many texts are smaller than the prefix or begin with it.</summary>
    private int PrefixEnd(ReadOnlySpan<byte> prefix)
    {
        var (low, high) = (0, SortedRows.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var text = TextAt(middle);
            if (text[..Math.Min(text.Length, prefix.Length)].SequenceCompareTo(prefix) <= 0)
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

    private ReadOnlySpan<byte> TextAt(int position) => texts[SortedRows[position]];
}
