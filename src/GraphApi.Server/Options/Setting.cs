namespace GraphApi.Server.Options;

/// <summary>One thing that can be set: its names, what applies when nothing is said, and what it means.</summary>
/// <param name="Key">Its key in <c>appsettings.json</c>: the section and the name, with a colon between them.</param>
/// <param name="Option">Its name on the command line; empty for a secret, which the command line would show to everyone on the machine.</param>
/// <param name="Default">The value that applies when nothing is said, written as a user would; empty for none.</param>
/// <param name="Description">What it does, for <c>--help</c>.</param>
/// <param name="IsSwitch">True where the option stands alone on the command line and means "true".</param>
public sealed record Setting(string Key, string Option, string Default, string Description, bool IsSwitch = false)
{
    public const string VariablePrefix = "GRAPHAPI_";

    public bool IsOption => Option.Length > 0;

    /// <summary>Its name in the environment.</summary>
    public string Variable => VariablePrefix + Key.Replace(":", "__", StringComparison.Ordinal).ToUpperInvariant();
}
