using GraphApi.Memory.Operators;

namespace GraphApi.Memory.Predicates;

/// <summary>Holds where its term does not.</summary>
internal sealed class NotTest : RowTest
{
    private readonly RowTest _term;

    private NotTest(RowTest term)
    {
        _term = term;
    }

    public static RowTest Of(RowTest term) => term == Always ? Never : term == Never ? Always : new NotTest(term);

    public override bool Holds(ExecutionState state, int row, int relationship) => !_term.Holds(state, row, relationship);
}
