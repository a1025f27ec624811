using System.Collections.Immutable;

namespace GraphApi.Neo4j.Import.Csv;

/// <summary>One file for neo4j-admin: of nodes, or of relationships.</summary>
/// <param name="Name">Its name in the folder.</param>
/// <param name="HasNodes">True for nodes, false for relationships.</param>
/// <param name="Header">What its columns are, as neo4j-admin has it.</param>
/// <param name="Count">How many rows it has.</param>
/// <param name="WriteRow">Writes the fields of a row.</param>
internal sealed record CsvFile(string Name, bool HasNodes, ImmutableArray<string> Header, int Count, Action<CsvRowWriter, int> WriteRow)
{
    /// <summary>The option of neo4j-admin that names the file.</summary>
    public string Option => $"{(HasNodes ? "--nodes" : "--relationships")}={Name}";

    /// <summary>Writes the file into a folder.</summary>
    /// <returns>True where a text in it has a line break.</returns>
    public bool WriteTo(string folder, char arrayDelimiter)
    {
        using var stream = new FileStream(Path.Combine(folder, Name), FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        var writer = new CsvRowWriter(stream, arrayDelimiter);
        writer.WriteHeader(Header);
        for (var row = 0; row < Count; row++)
        {
            WriteRow(writer, row);
            writer.EndRow();
        }

        writer.Flush();
        return writer.HasLineBreaks;
    }
}
