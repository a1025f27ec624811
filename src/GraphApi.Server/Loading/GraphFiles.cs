using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using GraphApi.Compiler.Schemas;
using GraphApi.Ingest;
using GraphApi.Model.Reading;
using GraphApi.Model.Types;

namespace GraphApi.Server.Loading;

/// <summary>Reads the model and the data from their files, or tells everything that is wrong with them, a line for each mistake.</summary>
public static class GraphFiles
{
    public static bool TryReadModel(string path, [NotNullWhen(true)] out GraphModel? model, out ImmutableArray<string> problems)
    {
        try
        {
            var reading = ModelReader.Read(File.ReadAllText(path));
            model = reading.Model;
            problems = [.. reading.Issues.Select(issue => $"{path}:{issue}")];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            model = null;
            problems = [$"{path}: {exception.Message}"];
        }

        return model is not null;
    }

    /// <summary>The API of a model; none where the model's names clash with those that are derived from it.</summary>
    public static bool TryDerive(GraphModel model, [NotNullWhen(true)] out ApiSchema? api, out ImmutableArray<string> problems)
    {
        try
        {
            api = ApiSchema.Derive(model);
            problems = [];
        }
        catch (InvalidOperationException exception)
        {
            api = null;
            problems = [exception.Message];
        }

        return api is not null;
    }

    public static DataReading ReadData(GraphModel model, string folder)
    {
        var result = new DatasetReader(model, new IngestOptions()).Read(folder);
        var problems = result.Issues.Select(issue => issue.ToString());
        return new DataReading(result.Dataset, [.. result.OmittedCount > 0 ? problems.Append($"and {result.OmittedCount} more") : problems]);
    }
}
