using GraphApi.Model.Datasets;

namespace GraphApi.Neo4j.Import.Csv;

/// <summary>
/// Writes a data set as the files that <c>neo4j-admin database import full</c> takes, with the command that takes them (<c>import.sh</c>, written last, so that files
/// that are not complete have none) and the constraints and indexes for afterwards (<c>schema.cypher</c>). An import into the
/// database then completes it.
/// </summary>
public static class CsvExport
{
    public const string CommandFile = "import.sh";
    public const string SchemaFile = "schema.cypher";

    /// <summary>Writes into a folder, which is made where there is none; files of those names in it are replaced.</summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    /// <exception cref="Plan.BackendException">The data cannot be written as such files.</exception>
    public static void Write(Dataset dataset, string folder, IProgress<ImportProgress>? progress = null)
    {
        Directory.CreateDirectory(folder);
        var command = Path.Combine(folder, CommandFile);
        File.Delete(command);
        var arrayDelimiter = ArrayDelimiter.Choose(dataset);
        var files = new CsvFiles(dataset, arrayDelimiter).All();
        var hasLineBreaks = false;
        var (written, total) = (0L, files.Sum(file => (long)file.Count));
        foreach (var file in files)
        {
            progress?.Report(new ImportProgress($"writing {file.Name}", written, total));
            hasLineBreaks |= file.WriteTo(folder, arrayDelimiter);
            written += file.Count;
        }

        progress?.Report(new ImportProgress("all is written", written, total));
        File.WriteAllText(Path.Combine(folder, SchemaFile), Schema(dataset));
        File.WriteAllText(command, Command(dataset.Version, [.. files.Select(file => file.Option)], arrayDelimiter, hasLineBreaks));
    }

    private static string Schema(Dataset dataset) =>
        string.Concat(GraphSchema.OfMarks.AddRange(GraphSchema.Of(new GraphNames(dataset.Model, CsvFiles.Slot))).Select(statement => $"{statement};\n"));

    private static string Command(string version, string[] files, char arrayDelimiter, bool hasLineBreaks) => $$"""
        #!/bin/sh
        # Makes a Neo4j database of the files in this folder, which hold data set {{version}}.
        # Run it where the database is to be, while its server is stopped; neo4j-admin is taken from NEO4J_HOME, or from the PATH. More options and the name of the
        # database may follow: sh {{CommandFile}} --overwrite-destination neo4j
        # Then start the server and run "graphapi import --to URI" with the same data and model: it creates the constraints and indexes (those of {{SchemaFile}}), fills in
        # the empty lists, which neo4j-admin leaves out, and makes the data set the current one.
        set -e
        cd "$(dirname "$0")"
        exec "${NEO4J_HOME:+$NEO4J_HOME/bin/}neo4j-admin" database import full \
          --id-type=string --strict --bad-tolerance=0 --array-delimiter={{ArrayDelimiter.Spell(arrayDelimiter)}} --multiline-fields={{(hasLineBreaks ? "true" : "false")}} \
          {{string.Join(" \\\n  ", files)}} \
          "$@"

        """;
}
