using GraphApi.Bolt;
using GraphApi.Bolt.PackStream;

namespace GraphApi.Neo4j.Import;

/// <summary>The rows of one transaction, in buffers that serve all batches of an import one after the other.</summary>
internal sealed class ImportBatch(int mostRows) : IDisposable
{
    /// <summary>A batch ends with the row that reaches this size, so that rows of long texts do not make it heavy for the server.</summary>
    private const int EnoughBytes = 1 << 20;

    private readonly PackWriter _rows = new();

    public QueryParameters Parameters { get; } = new();

    /// <summary>Fills in the rows of a step from <paramref name="start"/> on, and returns how many they are.</summary>
    public int Fill(ImportStep step, int start)
    {
        _rows.Clear();
        var end = start;
        while (end < step.Count && end - start < mostRows && _rows.Length < EnoughBytes)
        {
            step.WriteRow(_rows, end++);
        }

        Parameters.Clear();
        var writer = Parameters.Add("rows");
        writer.WriteListHeader(end - start);
        writer.WriteRaw(_rows.Written);
        return end - start;
    }

    public void Dispose()
    {
        _rows.Dispose();
        Parameters.Dispose();
    }
}
