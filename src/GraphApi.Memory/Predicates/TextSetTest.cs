using GraphApi.Memory.Operators;
using GraphApi.Model.Datasets;

namespace GraphApi.Memory.Predicates;

/// <summary>Holds where a text is among the choices.</summary>
internal sealed class TextSetTest : RowTest
{
    private readonly TextColumn _texts;
    private readonly byte[][] _sortedChoices;

    public TextSetTest(TextColumn texts, byte[][] choices)
    {
        _texts = texts;
        _sortedChoices = choices;
        Array.Sort(_sortedChoices, (left, right) => left.AsSpan().SequenceCompareTo(right));
    }

    public override bool Holds(ExecutionState state, int row, int relationship)
    {
        if (_texts.IsNull(row))
        {
            return false;
        }

        var text = _texts[row];
        var (low, high) = (0, _sortedChoices.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = text.SequenceCompareTo(_sortedChoices[middle]);
            if (order == 0)
            {
                return true;
            }

            (low, high) = order < 0 ? (low, middle - 1) : (middle + 1, high);
        }

        return false;
    }
}
