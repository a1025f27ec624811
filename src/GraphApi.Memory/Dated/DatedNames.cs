using GraphApi.Memory.Columns;
using GraphApi.Memory.Operators;
using GraphApi.Memory.Predicates;
using GraphApi.Model.Datasets;
using GraphApi.Model.Types;
using GraphApi.Plan.Operands;
using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Dated;

/// <summary>The kinds or perspectives of the sources of a time, without repeats, by name.</summary>
internal sealed class DatedNames(DatedEvidence evidence, CorroborationValue part, ElementType type, Operand day) : ItemColumn
{
    private readonly CodedColumn _column = part == CorroborationValue.SourceKinds ? evidence.Kinds : evidence.Perspectives;

    public override CodeMeaning Meaning => CodeMeaning.OfTexts(_column.Texts);

    public Operand Day => day;

    public override void AddTo(FragmentBuilder<FieldOperator> fields)
    {
        fields.Literal("["u8);
        fields.Add(new DatedNamesOperator(fields.TakeFragment(), this, EscapedText.Quote(_column.Texts)));
        fields.Literal("]"u8);
    }

    public override RowTest Quantify(Quantifier quantifier, RowTest term) => new DatedItemsTest(this, quantifier, term);

    /// <summary>How much space <see cref="CodesOf"/> needs.</summary>
    public int CountOf(int row) => evidence.CountOf(type.Ordinal, row);

    /// <summary>The codes of a row's names, rising as the names do.</summary>
    public Span<int> CodesOf(int row, int knownBy, Span<int> space)
    {
        var sources = evidence.Supporting(type.Ordinal, row, knownBy, space);
        for (var index = 0; index < sources.Length; index++)
        {
            sources[index] = _column[sources[index]];
        }

        return DatedEvidence.Distinct(sources);
    }
}
