using System.CommandLine;
using System.Diagnostics;
using GraphApi.Ingest;
using GraphApi.Model.Datasets;
using GraphApi.Neo4j.Import;
using GraphApi.Neo4j.Import.Csv;
using GraphApi.Plan;
using GraphApi.Server.Loading;
using GraphApi.Server.Options;

namespace GraphApi.Server.Commands;

/// <summary>The command that puts a data folder into a Neo4j database, or into files for neo4j-admin.</summary>
internal static class ImportCommand
{
    /// <summary>For how long a database that was there when the import began is waited for when it is gone.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    public static Command Create(Terminal terminal)
    {
        var command = new Command("import", "Checks a data folder and puts it into a Neo4j database. Readers see the old data until the new is there as a whole; run again, the command goes on where it was stopped.");
        var settings = new SettingOptions();
        settings.Add(command, Settings.Neo4jUri, "--to");
        settings.AddAll(command, Settings.Neo4jUser, Settings.Neo4jPasswordFile, Settings.Neo4jDatabase, Settings.Data, Settings.Model);
        var csv = new Option<string>("--csv") { Description = "Write files for \"neo4j-admin database import full\" into this folder instead: the fast way for a new database and millions of records.", HelpName = "DIR" };
        command.Add(csv);
        command.SetAction((result, cancellation) => ImportAsync(settings.Read(result), result.GetValue(csv), terminal, cancellation));
        return command;
    }

    private static async Task<int> ImportAsync(IReadOnlyDictionary<string, string?> settings, string? folder, Terminal terminal, CancellationToken cancellationToken)
    {
        if (folder is not null && settings.ContainsKey(Settings.Neo4jUri.Key))
        {
            return terminal.Refuse(["--to fills a database and --csv writes files instead; give only one of them.", "Nothing is imported."]);
        }

        if (!OptionsReader.TryReadImport(settings, isIntoDatabase: folder is null, out var options, out var problems)
            || !GraphFiles.TryReadModel(options.Model, out var model, out problems))
        {
            return terminal.Refuse([.. problems, "Nothing is imported."]);
        }

        var start = Stopwatch.GetTimestamp();
        var reading = new DatasetReader(model, new IngestOptions()).Read(options.Data);
        if (reading.Dataset is not { } dataset)
        {
            CheckReport.Write(reading, terminal.Error);
            return ExitCode.Refused;
        }

        var progress = new ProgressReport(terminal);
        try
        {
            var outcome = folder is null
                ? await FillAsync(options.Database!, dataset, progress, cancellationToken)
                : WriteFiles(Path.GetFullPath(folder), dataset, progress);
            progress.Close();
            terminal.Output.WriteLine(ImportReport.WithTime(outcome, Stopwatch.GetElapsedTime(start)));
            return ExitCode.Done;
        }
        catch (Exception exception) when (exception is BackendException or IOException or UnauthorizedAccessException)
        {
            progress.Close();
            return terminal.Refuse([exception.Message, folder is null ? "Readers see what they saw before. The same command, run again, goes on from here." : "The files are not complete."]);
        }
    }

    private static async Task<string> FillAsync(Neo4jOptions options, Dataset dataset, ProgressReport progress, CancellationToken cancellationToken)
    {
        await using var driver = (options with { Driver = options.Driver with { MaxTransactionRetryTime = s_patience } }).CreateDriver();
        var importer = new Neo4jImporter(driver, new Neo4jImportOptions { Uri = options.Uri, Database = options.Database }, progress);
        return ImportReport.Of(await importer.ImportAsync(dataset, cancellationToken), options.Uri);
    }

    private static string WriteFiles(string folder, Dataset dataset, ProgressReport progress)
    {
        CsvExport.Write(dataset, folder, progress);
        return ImportReport.OfFiles(DatasetSurvey.Of(dataset), folder);
    }
}
