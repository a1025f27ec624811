using System.Globalization;
using GraphApi.Neo4j.Import;

namespace GraphApi.Server.Commands;

/// <summary>Shows how far an import has come: as a bar that moves where somebody watches, else as a line for each activity and each tenth of it.</summary>
internal sealed class ProgressReport(Terminal terminal) : IProgress<ImportProgress>
{
    private const int BarLength = 30;
    private const string EraseLine = "\r\u001b[K";

    private ImportProgress _last;

    public void Report(ImportProgress value)
    {
        if (terminal.IsInteractive)
        {
            terminal.Output.Write(EraseLine + Bar(value));
        }
        else if (value.Activity != _last.Activity || Percent(value) / 10 != Percent(_last) / 10)
        {
            terminal.Output.WriteLine(Line(value));
        }

        _last = value;
    }

    /// <summary>Takes the bar away, so that what comes next has a line of its own.</summary>
    public void Close()
    {
        if (terminal.IsInteractive)
        {
            terminal.Output.Write(EraseLine);
        }
    }

    private static string Bar(ImportProgress progress)
    {
        var filled = Percent(progress) * BarLength / 100;
        return $"[{new string('#', filled)}{new string('.', BarLength - filled)}] {Line(progress)}";
    }

    private static string Line(ImportProgress progress) => progress.Total == 0
        ? progress.Activity
        : string.Create(CultureInfo.InvariantCulture, $"{progress.Activity}: {progress.Done:N0} of {progress.Total:N0} ({Percent(progress)} %)");

    private static int Percent(ImportProgress progress) => progress.Total == 0 ? 0 : (int)(progress.Done * 100 / progress.Total);
}
