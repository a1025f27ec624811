using System.Collections.Immutable;
using System.Globalization;

namespace GraphApi.Server.Options;

/// <summary>Reads values of settings out of configuration, and keeps a sentence about each one that cannot be used.</summary>
internal sealed class SettingReader(IConfiguration configuration)
{
    private readonly List<string> _problems = [];

    public IReadOnlyList<string> Problems => _problems;

    public void AddProblem(Setting setting, string what) =>
        _problems.Add($"{setting.Key} {what}. Set it with {(setting.IsOption ? $"{setting.Option}, " : "")}{setting.Variable} or in appsettings.json.");

    /// <summary>The text as it was given, or the default.</summary>
    public string Text(Setting setting) => configuration[setting.Key] is { Length: > 0 } text ? text.Trim() : setting.Default;

    public ImmutableArray<string> List(Setting setting, char separator) =>
        [.. Text(setting).Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    public bool Boolean(Setting setting)
    {
        if (bool.TryParse(Text(setting), out var value))
        {
            return value;
        }

        Refuse(setting, "true or false");
        return false;
    }

    public int Number(Setting setting, int least, int most = int.MaxValue) => (int)LongNumber(setting, least, most);

    public long LongNumber(Setting setting, long least, long most)
    {
        if (long.TryParse(Text(setting), NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most)
        {
            return value;
        }

        Refuse(setting, $"a whole number from {least} to {most}");
        return least;
    }

    public TValue Choice<TValue>(Setting setting)
        where TValue : struct, Enum
    {
        if (Enum.TryParse<TValue>(Text(setting), ignoreCase: true, out var value) && Enum.IsDefined(value))
        {
            return value;
        }

        Refuse(setting, $"one of {string.Join(", ", Enum.GetNames<TValue>())}");
        return default;
    }

    /// <summary>A length of time such as <c>500ms</c>, <c>10s</c> or <c>2m</c>.</summary>
    public TimeSpan Duration(Setting setting)
    {
        var text = Text(setting);
        foreach (var (unit, milliseconds) in (ReadOnlySpan<(string, double)>)[("ms", 1), ("s", 1_000), ("m", 60_000)])
        {
            if (text.EndsWith(unit, StringComparison.Ordinal)
                && double.TryParse(text.AsSpan(0, text.Length - unit.Length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var count)
                && count * milliseconds is >= 1 and <= 86_400_000)
            {
                return TimeSpan.FromMilliseconds(count * milliseconds);
            }
        }

        Refuse(setting, "a length of time from 1ms to 1440m, such as 500ms, 10s or 2m");
        return TimeSpan.Zero;
    }

    private void Refuse(Setting setting, string allowed) =>
        AddProblem(setting, $"is \"{Text(setting)}\"; it must be {allowed} (the default is {setting.Default})");
}
