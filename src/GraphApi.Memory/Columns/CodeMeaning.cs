using System.Collections.Immutable;
using GraphApi.GraphQL.Values;
using GraphApi.Memory.Predicates;
using GraphApi.Model;
using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Columns;

/// <summary>What the codes of a coded column or a list column stand for, and how they compare with operands.</summary>
internal sealed class CodeMeaning
{
    private readonly ImmutableArray<string> _texts;

    private CodeMeaning(ImmutableArray<string> texts, DateTable? dates)
    {
        _texts = texts;
        Dates = dates;
    }

    /// <summary>The intervals by code; null where the values are no dates.</summary>
    public DateTable? Dates { get; }

    public static CodeMeaning OfTexts(ImmutableArray<string> texts) => new(texts, null);

    public static CodeMeaning OfDates(ImmutableArray<string> texts) => new(texts, DateTable.Of(texts));

    /// <summary>The test of a comparison; null where no code can pass it.</summary>
    public CodeTest? Compare(Comparison comparison, Value operand)
    {
        if (Dates is not null)
        {
            return comparison == Comparison.Equal ? Exactly(OperandText.Of(operand)) : DateTest.Of(Dates, comparison, OperandText.DateOf(operand));
        }

        var text = OperandText.Of(operand);
        return comparison switch
        {
            Comparison.Equal => Exactly(text),
            Comparison.Less => CodeRange.Of(0, LowerBound(text)),
            Comparison.LessOrEqual => CodeRange.Of(0, UpperBound(text)),
            Comparison.Greater => CodeRange.Of(UpperBound(text), _texts.Length),
            Comparison.GreaterOrEqual => CodeRange.Of(LowerBound(text), _texts.Length),
            _ => new CodeTextTest(_texts, comparison, text),
        };
    }

    /// <summary>The test of a set membership; null where no code can pass it.</summary>
    public CodeTest? Among(IReadOnlyList<Value> choices)
    {
        var accepted = new bool[_texts.Length];
        var count = 0;
        var last = -1;
        foreach (var choice in choices)
        {
            var code = CodeOf(OperandText.Of(choice));
            if (code >= 0 && !accepted[code])
            {
                accepted[code] = true;
                last = code;
                count++;
            }
        }

        return count switch
        {
            0 => null,
            1 => CodeRange.Of(last, last + 1),
            _ => new CodeSet(accepted),
        };
    }

    /// <summary>The code of a text, -1 where no row has it.</summary>
    public int CodeOf(string text)
    {
        if (Dates is not null)
        {
            return PartialDate.TryParse(text, out var date) ? Dates.CodeOf(date) : -1;
        }

        var bound = LowerBound(text);
        return bound < _texts.Length && _texts[bound] == text ? bound : -1;
    }

    private CodeRange? Exactly(string text) => CodeOf(text) is >= 0 and var code ? CodeRange.Of(code, code + 1) : null;

    /// <summary>How many codes stand for a smaller text.</summary>
    private int LowerBound(string text) => Bound(text, orEqual: false);

    /// <summary>How many codes stand for a smaller text or the same.</summary>
    private int UpperBound(string text) => Bound(text, orEqual: true);

    private int Bound(string text, bool orEqual)
    {
        var (low, high) = (0, _texts.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var order = CodePointOrder.Compare(_texts[middle], text);
            if (order < 0 || (orEqual && order == 0))
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
