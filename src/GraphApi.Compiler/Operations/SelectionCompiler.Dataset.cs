using GraphApi.Plan.Fields;
using GraphApi.Plan.Nodes;
using GraphApi.Plan.Responses;

namespace GraphApi.Compiler.Operations;

internal sealed partial class SelectionCompiler
{
    /// <summary>What is being served.</summary>
    public DatasetNode Dataset(CollectedField field) => new([.. Below(field.Nodes, "Dataset").Select(DatasetField)]);

    private OutputField DatasetField(CollectedField field)
    {
        var key = new ResponseKey(field.Key);
        return field.Name switch
        {
            "__typename" => Constant(key, "Dataset"),
            "version" => new DatasetField(key, DatasetValue.Version, []),
            "records" => new DatasetField(key, DatasetValue.RecordCount, []),
            "relationships" => new DatasetField(key, DatasetValue.RelationshipCount, []),
            "sources" => new DatasetField(key, DatasetValue.SourceCount, []),
            "citations" => new DatasetField(key, DatasetValue.CitationCount, []),
            "counts" => new DatasetField(key, DatasetValue.Counts, [.. Below(field.Nodes, "TypeCount").Select(TypeCountField)]),
            "coversFrom" => new DatasetField(key, DatasetValue.CoversFrom, []),
            "coversTo" => new DatasetField(key, DatasetValue.CoversTo, []),
            "licence" => new DatasetField(key, DatasetValue.Licence, []),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field.Name, "A data set has no such field."),
        };
    }

    private static OutputField TypeCountField(CollectedField field)
    {
        var key = new ResponseKey(field.Key);
        return field.Name switch
        {
            "__typename" => Constant(key, "TypeCount"),
            "type" => new DatasetField(key, DatasetValue.CountType, []),
            "count" => new DatasetField(key, DatasetValue.CountValue, []),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field.Name, "A count has no such field."),
        };
    }
}
