using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using GraphApi.Compiler.Schemas;
using GraphApi.Ingest;
using GraphApi.Model.Datasets;
using GraphApi.Model.Reading;
using GraphApi.Model.Types;

namespace GraphApi.Server.Loading;

/// <summary>Reads the model and the data from their files, or tells everything that is wrong with them, a line for each mistake.</summary>
public static class GraphFiles
{
    public static bool TryReadModel(string path, [NotNullWhen(true)] out ApiSchema? api, out ImmutableArray<string> problems)
    {
        api = null;
        try
        {
            var reading = ModelReader.Read(File.ReadAllText(path));
            problems = [.. reading.Issues.Select(issue => $"{path}:{issue}")];
            api = reading.IsValid ? ApiSchema.Derive(reading.Model) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            problems = [$"{path}: {exception.Message}"];
        }

        return api is not null;
    }

    public static bool TryReadData(GraphModel model, string folder, [NotNullWhen(true)] out Dataset? dataset, out ImmutableArray<string> problems)
    {
        var result = new DatasetReader(model, new IngestOptions()).Read(folder);
        dataset = result.Dataset;
        problems = [.. result.Issues.Select(issue => issue.ToString())];
        if (result.OmittedCount > 0)
        {
            problems = problems.Add($"and {result.OmittedCount} more");
        }

        return dataset is not null;
    }
}
