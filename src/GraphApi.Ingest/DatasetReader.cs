using System.Collections.Immutable;
using GraphApi.Ingest.Packages;
using GraphApi.Ingest.Tables;
using GraphApi.Model.Datasets.Building;
using GraphApi.Model.Types;

namespace GraphApi.Ingest;

/// <summary>Reads a data folder (a <c>datapackage.json</c> and one CSV file per table) into a data set, or into everything that is wrong with it.</summary>
public sealed class DatasetReader(GraphModel model, IngestOptions options)
{
    public IngestResult Read(string folder)
    {
        // 1. The package: what files there are.
        var packageLog = new IssueLog(DataPackage.FileName, options.MaxIssues);
        var builder = new DatasetBuilder(model);
        if (ReadPackage(folder, packageLog) is not { } package)
        {
            return WithoutDataset([packageLog]);
        }

        PackageCheck.Check(package, builder, packageLog);
        builder.Licence = package.Licence;

        // 2. The tables, the largest first, so that no core is left with it at the end.
        var readers = ImmutableArray.CreateRange(builder.Tables, table => CreateReader(table, package));
        var largestFirst = readers.OrderByDescending(reader => FileOf(reader, folder) is { Exists: true } file ? file.Length : 0);
        Parallel.ForEach(largestFirst, reader => ReadTable(reader, FileOf(reader, folder), package));

        // 3. What ties them together.
        new LinkMessages(readers).Log(builder.Link());
        var result = WithoutDataset([packageLog, .. readers.Select(reader => reader.Log)]);
        return result.IssueCount > 0 ? result : result with { Dataset = builder.Build() };
    }

    private static DataPackage? ReadPackage(string folder, IssueLog log)
    {
        if (!Directory.Exists(folder))
        {
            log.Add($"there is no folder {folder}; the data folder holds this file and the tables as CSV");
            return null;
        }

        return ReadFile(new FileInfo(Path.Combine(folder, DataPackage.FileName)), log) is { } json ? DataPackage.Read(json, log) : null;
    }

    /// <summary>The reader of a table; one without a usable resource has no file to read, which the check of the package reports.</summary>
    private TableReader CreateReader(TableBuilder table, DataPackage package)
    {
        var path = package.Resources.FirstOrDefault(resource => resource.Name == table.Type.Table)?.Path;
        return new TableReader(table, new IssueLog(path ?? $"{table.Type.Table}.csv", options.MaxIssues));
    }

    private static FileInfo FileOf(TableReader reader, string folder) => new(Path.Combine(folder, reader.Log.File));

    private static void ReadTable(TableReader reader, FileInfo file, DataPackage package)
    {
        if (package.Resources.Any(resource => resource.Name == reader.Table.Type.Table && resource.Path is not null)
            && ReadFile(file, reader.Log) is { } text)
        {
            reader.Read(text);
        }
        else
        {
            reader.Table.IsComplete = false;
        }
    }

    private static byte[]? ReadFile(FileInfo file, IssueLog log)
    {
        if (!file.Exists)
        {
            log.Add("there is no such file in the data folder");
            return null;
        }

        if (file.Length > Array.MaxLength)
        {
            log.Add($"the file has {file.Length} bytes; at most {Array.MaxLength} can be read");
            return null;
        }

        try
        {
            return File.ReadAllBytes(file.FullName);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            log.Add($"the file cannot be read: {error.Message}");
            return null;
        }
    }

    private IngestResult WithoutDataset(ImmutableArray<IssueLog> logs) =>
        new(null, [.. logs.SelectMany(log => log.Issues).Take(options.MaxIssues)], logs.Sum(log => log.Count));
}
