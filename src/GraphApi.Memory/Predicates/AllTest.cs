using GraphApi.Memory.Operators;

namespace GraphApi.Memory.Predicates;

/// <summary>Holds where all its terms hold.</summary>
internal sealed class AllTest : RowTest
{
    private readonly RowTest[] _terms;

    private AllTest(RowTest[] terms)
    {
        _terms = terms;
    }

    public static RowTest Of(IEnumerable<RowTest> terms)
    {
        RowTest[] open = [.. terms.Where(term => term != Always)];
        return open.Contains(Never) ? Never : open.Length switch
        {
            0 => Always,
            1 => open[0],
            _ => new AllTest(open),
        };
    }

    public override bool Holds(ExecutionState state, int row, int relationship)
    {
        foreach (var term in _terms)
        {
            if (!term.Holds(state, row, relationship))
            {
                return false;
            }
        }

        return true;
    }
}
