namespace GraphApi.Server.Commands;

/// <summary>What the command line says to the command that serves.</summary>
/// <param name="Settings">Values of settings by their keys.</param>
/// <param name="Host">Arguments that belong to the host itself, such as its environment, in its own notation.</param>
public sealed record ServeArguments(IReadOnlyDictionary<string, string?> Settings, string[] Host);
