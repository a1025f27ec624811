using System.CommandLine;
using GraphApi.Server.Options;

namespace GraphApi.Server.Commands;

/// <summary>The command that serves: an option for each setting.</summary>
internal sealed class ServeCommand
{
    /// <summary>Options of the host, which tools and tests pass on; they are not ours to describe.</summary>
    private static readonly string[] HostOptions = ["--environment", "--contentRoot", "--applicationName"];

    private readonly SettingOptions _settings = new();
    private readonly List<Option<string>> _host = [];

    public ServeCommand(Func<ServeArguments, Terminal, Task<int>> serve, Terminal terminal)
    {
        Command = new Command("serve", "Serves the data over GraphQL.");
        _settings.AddAll(Command, Settings.All.Where(setting => setting.IsOption));
        foreach (var name in HostOptions)
        {
            var option = new Option<string>(name) { Hidden = true };
            _host.Add(option);
            Command.Add(option);
        }

        Command.SetAction((result, _) => serve(Read(result), terminal));
    }

    public Command Command { get; }

    private ServeArguments Read(ParseResult result) =>
        new(_settings.Read(result), [.. _host.Where(option => result.GetValue(option) is not null).Select(option => $"{option.Name}={result.GetValue(option)}")]);
}
