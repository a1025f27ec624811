using System.CommandLine;
using GraphApi.Server.Options;

namespace GraphApi.Server.Commands;

/// <summary>The command that serves: an option for each setting.</summary>
internal sealed class ServeCommand
{
    /// <summary>Options of the host, which tools and tests pass on; they are not ours to describe.</summary>
    private static readonly string[] HostOptions = ["--environment", "--contentRoot", "--applicationName"];

    private readonly Dictionary<Setting, Option<string>> _settings = [];
    private readonly List<Option<string>> _host = [];

    public ServeCommand(Func<ServeArguments, Terminal, Task<int>> serve, Terminal terminal)
    {
        Command = new Command("serve", "Serves the data over GraphQL.");
        foreach (var setting in Settings.All.Where(setting => setting.IsOption))
        {
            var option = new Option<string>(setting.Option)
            {
                Description = setting.Description,
                HelpName = setting.IsSwitch ? "true|false" : "VALUE",
                Arity = setting.IsSwitch ? ArgumentArity.ZeroOrOne : ArgumentArity.ExactlyOne,
            };
            _settings.Add(setting, option);
            Command.Add(option);
        }

        foreach (var name in HostOptions)
        {
            var option = new Option<string>(name) { Hidden = true };
            _host.Add(option);
            Command.Add(option);
        }

        Command.SetAction((result, _) => serve(Read(result), terminal));
    }

    public Command Command { get; }

    private ServeArguments Read(ParseResult result)
    {
        var values = new Dictionary<string, string?>();
        foreach (var (setting, option) in _settings)
        {
            if (result.GetResult(option) is not null)
            {
                // A switch may stand alone.
                values[setting.Key] = result.GetValue(option) ?? "true";
            }
        }

        return new ServeArguments(values, [.. _host.Where(option => result.GetValue(option) is not null).Select(option => $"{option.Name}={result.GetValue(option)}")]);
    }
}
