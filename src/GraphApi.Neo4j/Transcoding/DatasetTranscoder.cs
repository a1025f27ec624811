using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GraphApi.Plan;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Responses;

namespace GraphApi.Neo4j.Transcoding;

/// <summary>Writes what is known of the data set as a whole, which is read once and not asked of the database again.</summary>
internal static class DatasetTranscoder
{
    public static void Write(ResponseWriter response, ImmutableArray<OutputField> fields, DatasetFacts facts) => WriteObject(response, fields, facts, count: default);

    private static void WriteObject(ResponseWriter response, ImmutableArray<OutputField> fields, DatasetFacts facts, KeyValuePair<string, int> count)
    {
        response.WriteByte((byte)'{');
        for (var index = 0; index < fields.Length; index++)
        {
            response.WriteSeparator(index);
            response.Write(fields[index].Key.Json);
            switch (fields[index])
            {
                case ConstantField constant:
                    response.Write(constant.Json);
                    break;
                case ObjectField inner:
                    WriteObject(response, inner.Fields, facts, count);
                    break;
                case DatasetField { Value: DatasetValue.Counts } counts:
                    WriteCounts(response, counts, facts);
                    break;
                case DatasetField value:
                    WriteFact(response, value.Value, facts, count);
                    break;
                default:
                    throw new InvalidOperationException($"The plan has a {fields[index].GetType().Name} for \"{fields[index].Key.Name}\" of the data set.");
            }
        }

        response.WriteByte((byte)'}');
    }

    private static void WriteCounts(ResponseWriter response, DatasetField field, DatasetFacts facts)
    {
        response.WriteByte((byte)'[');
        for (var index = 0; index < facts.Counts.Length; index++)
        {
            response.WriteSeparator(index);
            WriteObject(response, field.Fields, facts, facts.Counts[index]);
        }

        response.WriteByte((byte)']');
    }

    private static void WriteFact(ResponseWriter response, DatasetValue value, DatasetFacts facts, KeyValuePair<string, int> count)
    {
        switch (value)
        {
            case DatasetValue.Version:
                WriteText(response, facts.Version);
                break;
            case DatasetValue.RecordCount:
                response.WriteInt32(facts.RecordCount);
                break;
            case DatasetValue.RelationshipCount:
                response.WriteInt32(facts.RelationshipCount);
                break;
            case DatasetValue.SourceCount:
                response.WriteInt32(facts.SourceCount);
                break;
            case DatasetValue.CitationCount:
                response.WriteInt32(facts.CitationCount);
                break;
            case DatasetValue.CountType:
                WriteText(response, count.Key);
                break;
            case DatasetValue.CountValue:
                response.WriteInt32(count.Value);
                break;
            case DatasetValue.CoversFrom:
                WriteText(response, Format(facts.CoversFrom));
                break;
            case DatasetValue.CoversTo:
                WriteText(response, Format(facts.CoversTo));
                break;
            case DatasetValue.Licence:
                WriteText(response, facts.Licence);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(value), value, "A fact that the Neo4j backend does not know.");
        }
    }

    private static void WriteText(ResponseWriter response, string? text)
    {
        if (text is null)
        {
            response.WriteNull();
            return;
        }

        response.WriteText(Encoding.UTF8.GetBytes(text));
    }

    private static string? Format(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
