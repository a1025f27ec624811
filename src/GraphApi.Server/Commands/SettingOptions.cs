using System.CommandLine;
using GraphApi.Server.Options;

namespace GraphApi.Server.Commands;

/// <summary>The options of a command that stand for settings.</summary>
internal sealed class SettingOptions
{
    private readonly Dictionary<Setting, Option<string>> _options = [];

    /// <summary>Adds settings under their usual names.</summary>
    public void AddAll(Command command, params IEnumerable<Setting> settings)
    {
        foreach (var setting in settings)
        {
            Add(command, setting, setting.Option);
        }
    }

    /// <summary>Adds a setting under a name of the command's own, beside its usual one.</summary>
    public void Add(Command command, Setting setting, string name)
    {
        var option = new Option<string>(name, name == setting.Option ? [] : [setting.Option])
        {
            Description = setting.Description,
            HelpName = setting.IsSwitch ? "true|false" : "VALUE",
            Arity = setting.IsSwitch ? ArgumentArity.ZeroOrOne : ArgumentArity.ExactlyOne,
        };
        _options.Add(setting, option);
        command.Add(option);
    }

    /// <summary>The settings that the command line gives, by their keys.</summary>
    public IReadOnlyDictionary<string, string?> Read(ParseResult result)
    {
        var values = new Dictionary<string, string?>();
        foreach (var (setting, option) in _options)
        {
            if (result.GetResult(option) is not null)
            {
                // A switch may stand alone.
                values[setting.Key] = result.GetValue(option) ?? "true";
            }
        }

        return values;
    }
}
