namespace GraphApi.Server.Options;

/// <summary>The graph is read from a data folder into this process.</summary>
/// <param name="Data">The data folder, as an absolute path.</param>
/// <param name="Watch">True where a changed data folder is loaded again.</param>
public sealed record EmbeddedOptions(string Data, bool Watch) : BackendOptions;
