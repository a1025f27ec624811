using GraphApi.Memory.Operators;

namespace GraphApi.Memory.Predicates;

/// <summary>Holds where at least one of its terms holds.</summary>
internal sealed class AnyTest : RowTest
{
    private readonly RowTest[] _terms;

    private AnyTest(RowTest[] terms)
    {
        _terms = terms;
    }

    public static RowTest Of(IEnumerable<RowTest> terms)
    {
        RowTest[] open = [.. terms.Where(term => term != Never)];
        return open.Contains(Always) ? Always : open.Length switch
        {
            0 => Never,
            1 => open[0],
            _ => new AnyTest(open),
        };
    }

    public override bool Holds(ExecutionState state, int row, int relationship)
    {
        foreach (var term in _terms)
        {
            if (term.Holds(state, row, relationship))
            {
                return true;
            }
        }

        return false;
    }
}
