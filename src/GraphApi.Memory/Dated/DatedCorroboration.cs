using GraphApi.GraphQL.Values;
using GraphApi.Memory.Columns;
using GraphApi.Memory.Lists;
using GraphApi.Memory.Operators;
using GraphApi.Memory.Predicates;
using GraphApi.Model.Types;
using GraphApi.Plan.Operands;
using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Dated;

/// <summary>One value of the corroboration by the sources of a time, as a number: a count, or the code of a name.</summary>
internal sealed class DatedCorroboration(DatedEvidence evidence, CorroborationValue part, ElementType type, Operand day, NameRanks names) : StoredColumn
{
    /// <summary>By code, in code point order as codes are.</summary>
    private static readonly string[] s_levels = ["CORROBORATED", "SINGLE_SOURCE", "UNSUPPORTED"];

    /// <summary>By code, the value as JSON; null for counts.</summary>
    public byte[][]? Json { get; } = part switch
    {
        CorroborationValue.Level => EscapedText.Quote(s_levels),
        CorroborationValue.Disputed => ["false"u8.ToArray(), "true"u8.ToArray()],
        _ => null,
    };

    public Operand Day => day;

    public bool IsBoolean => part == CorroborationValue.Disputed;

    public override RowTest IsNull => RowTest.Never;

    public override void AddTo(FragmentBuilder<FieldOperator> fields) => fields.Add(new DatedCorroborationOperator(fields.TakeFragment(), this));

    public override SortReader CreateSortReader(CoercedVariables variables) => new DatedSortReader(this, ScopeDay.Of(day, variables));

    public override RowTest Compare(Comparison comparison, Value operand) => DatedTest.Of(this, part switch
    {
        CorroborationValue.Level => CodeMeaning.OfTexts([.. s_levels]).Compare(comparison, operand),
        CorroborationValue.Disputed => Only(OperandText.BooleanOf(operand) ? 1 : 0),
        _ => Among(IntBounds.Of(comparison, OperandText.IntOf(operand))),
    });

    public override RowTest Among(IReadOnlyList<Value> choices) => AnyTest.Of([.. choices.Select(choice => Compare(Comparison.Equal, choice))]);

    /// <summary>A number that sorts as the value does.</summary>
    public ulong SortKeyOf(int value) => part switch
    {
        CorroborationValue.Level => names.KeyOf(s_levels[value]),
        CorroborationValue.Disputed => SortKey.Of(value == 1),
        _ => SortKey.Of(value),
    };

    public int ValueOf(int row, int knownBy) => part switch
    {
        CorroborationValue.Disputed => evidence.IsDisputed(type.Ordinal, row, knownBy) ? 1 : 0,
        CorroborationValue.Sources => evidence.CountSources(type.Ordinal, row, knownBy),
        CorroborationValue.Publishers => evidence.CountPublishers(type.Ordinal, row, knownBy),
        CorroborationValue.Level => evidence.CountPublishers(type.Ordinal, row, knownBy) >= 2 ? 0 : evidence.CountSources(type.Ordinal, row, knownBy) > 0 ? 1 : 2,
        _ => throw new InvalidOperationException($"The {part} of a corroboration is no number."),
    };

    private static CodeRange? Only(int code) => CodeRange.Of(code, code + 1);

    private static CodeRange? Among(IntBounds bounds) =>
        CodeRange.Of((int)Math.Clamp(bounds.Least, 0, int.MaxValue), (int)Math.Clamp(bounds.Most + 1, 0, int.MaxValue));
}
