using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GraphApi.Memory.Columns;
using GraphApi.Plan;
using GraphApi.Plan.Fields;

namespace GraphApi.Memory.Operators;

/// <summary>Writes what is known of the data set as constant bytes: a snapshot never changes.</summary>
internal static class DatasetJson
{
    public static void Write(FragmentBuilder<FieldOperator> builder, ImmutableArray<OutputField> fields, DatasetFacts facts) =>
        WriteObject(builder, fields, facts, count: default);

    private static void WriteObject(FragmentBuilder<FieldOperator> builder, ImmutableArray<OutputField> fields, DatasetFacts facts, KeyValuePair<string, int> count)
    {
        builder.Literal("{"u8);
        for (var index = 0; index < fields.Length; index++)
        {
            builder.Literal(index > 0 ? ","u8 : []);
            builder.Literal(fields[index].Key.Json);
            WriteField(builder, fields[index], facts, count);
        }

        builder.Literal("}"u8);
    }

    private static void WriteField(FragmentBuilder<FieldOperator> builder, OutputField field, DatasetFacts facts, KeyValuePair<string, int> count)
    {
        switch (field)
        {
            case ConstantField constant:
                builder.Literal(constant.Json);
                break;
            case ObjectField inner:
                WriteObject(builder, inner.Fields, facts, count);
                break;
            case DatasetField { Value: DatasetValue.Counts } counts:
                WriteCounts(builder, counts, facts);
                break;
            case DatasetField value:
                builder.Literal(Encode(value.Value, facts, count));
                break;
            default:
                throw new InvalidOperationException($"The plan has a {field.GetType().Name} for \"{field.Key.Name}\" of the data set.");
        }
    }

    private static void WriteCounts(FragmentBuilder<FieldOperator> builder, DatasetField field, DatasetFacts facts)
    {
        builder.Literal("["u8);
        for (var index = 0; index < facts.Counts.Length; index++)
        {
            builder.Literal(index > 0 ? ","u8 : []);
            WriteObject(builder, field.Fields, facts, facts.Counts[index]);
        }

        builder.Literal("]"u8);
    }

    private static byte[] Encode(DatasetValue value, DatasetFacts facts, KeyValuePair<string, int> count) => value switch
    {
        DatasetValue.Version => Text(facts.Version),
        DatasetValue.RecordCount => Number(facts.RecordCount),
        DatasetValue.RelationshipCount => Number(facts.RelationshipCount),
        DatasetValue.SourceCount => Number(facts.SourceCount),
        DatasetValue.CitationCount => Number(facts.CitationCount),
        DatasetValue.CountType => Text(count.Key),
        DatasetValue.CountValue => Number(count.Value),
        DatasetValue.CoversFrom => Day(facts.CoversFrom),
        DatasetValue.CoversTo => Day(facts.CoversTo),
        DatasetValue.Licence => Text(facts.Licence),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "A fact that the embedded backend does not know."),
    };

    private static byte[] Text(string? text) => text is null ? "null"u8.ToArray() : EscapedText.Quote([text])[0];

    private static byte[] Number(int number) => Encoding.ASCII.GetBytes(number.ToString(CultureInfo.InvariantCulture));

    private static byte[] Day(DateOnly? day) => Text(day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
