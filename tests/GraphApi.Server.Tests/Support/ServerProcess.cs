using System.Diagnostics;
using System.Threading.Channels;

namespace GraphApi.Server.Tests.Support;

/// <summary>The program as users run it: a process of its own, whose lines a test reads as they come.</summary>
public sealed class ServerProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly Process _process;
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private int _openOutputs = 2;

    public ServerProcess(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "GraphApi.Server.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Add(line.Data);
        _process.ErrorDataReceived += (_, line) => Add(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>The next line that ends in a text; lines before it are passed over.</summary>
    public async Task<string> ReadUntilAsync(string end)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        await foreach (var line in _lines.Reader.ReadAllAsync(patience.Token))
        {
            if (line.EndsWith(end, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException($"The server ended before it said \"{end}\".");
    }

    /// <summary>A client of the server, once it listens.</summary>
    public async Task<HttpClient> ConnectAsync() => new() { BaseAddress = new Uri((await ReadUntilAsync("/graphql")).Trim().Split(' ')[^1]) };

    public void Signal(string signal)
    {
        using var kill = Process.Start("kill", ["-s", signal, _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Waits for the end; gives the exit code and all lines that were not read.</summary>
    public async Task<(int Code, IReadOnlyList<string> Lines)> WaitAsync()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        await _process.WaitForExitAsync(patience.Token);
        _lines.Writer.TryComplete();
        return (_process.ExitCode, await _lines.Reader.ReadAllAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    /// <summary>Takes a line; null stands for the end of one of the two outputs.</summary>
    private void Add(string? line)
    {
        if (line is not null)
        {
            _lines.Writer.TryWrite(line);
        }
        else if (Interlocked.Decrement(ref _openOutputs) == 0)
        {
            _lines.Writer.TryComplete();
        }
    }
}
