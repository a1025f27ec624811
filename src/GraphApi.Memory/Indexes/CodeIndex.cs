using GraphApi.GraphQL.Values;
using GraphApi.Memory.Adjacency;
using GraphApi.Memory.Columns;
using GraphApi.Memory.Lists;
using GraphApi.Memory.Predicates;
using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Indexes;

/// <summary>The rows that have each code of a coded column.</summary>
internal sealed class CodeIndex(StoredCodes codes) : SortedIndex(codes.Column.Count)
{
    private readonly RowLists _rows = new(codes.Column.Codes, codes.Column.Texts.Length);

    protected override int[] SortedRows => _rows.Rows;

    public override IndexRun? Find(Comparison comparison, Value operand) => codes.Meaning.Compare(comparison, operand) switch
    {
        null => new IndexRun(Candidates.None, IsExact: true),
        CodeRange range => new IndexRun(Rows(range.Start, range.End), IsExact: true),
        DateTest => FindDates(codes.Meaning.Dates, comparison, OperandText.DateOf(operand)),
        _ => null,
    };

    protected override bool HaveSameValue(int leftRow, int rightRow) => codes.Column[leftRow] == codes.Column[rightRow];

    /// <summary>Codes rise with the first days only, so that a condition on the last day is still to be tested.</summary>
    private IndexRun? FindDates(DateTable? dates, Comparison comparison, Model.PartialDate operand)
    {
        if (dates is null)
        {
            return null;
        }

        var (first, last, count) = (operand.First.DayNumber, operand.Last.DayNumber, dates.First.Length);
        return comparison switch
        {
            Comparison.Less => new IndexRun(Rows(0, dates.FirstFrom(first)), IsExact: false),
            Comparison.LessOrEqual => new IndexRun(Rows(0, dates.FirstFrom(last + 1)), IsExact: false),
            Comparison.Greater => new IndexRun(Rows(dates.FirstFrom(last + 1), count), IsExact: true),
            Comparison.GreaterOrEqual => new IndexRun(Rows(dates.FirstFrom(first), count), IsExact: true),
            Comparison.Within => new IndexRun(Rows(dates.FirstFrom(first), dates.FirstFrom(last + 1)), IsExact: false),
            _ => null,
        };
    }

    private Candidates Rows(int startCode, int endCode)
    {
        if (startCode >= endCode)
        {
            return Candidates.None;
        }

        var order = endCode - startCode == 1 ? CandidateOrder.Position : CandidateOrder.Unknown;
        return new Candidates(_rows.Rows, _rows.RangeOf(startCode).Start, _rows.RangeOf(endCode - 1).End, order);
    }
}
