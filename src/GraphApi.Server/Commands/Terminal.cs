namespace GraphApi.Server.Commands;

/// <summary>Where a command writes what it has to say.</summary>
/// <param name="Output">What was asked for.</param>
/// <param name="Error">What is wrong.</param>
/// <param name="IsInteractive">True where somebody watches the output, so that a line of it may be written over.</param>
public sealed record Terminal(TextWriter Output, TextWriter Error, bool IsInteractive = false)
{
    /// <summary>Tells each problem on a line of its own, and gives the code to end with.</summary>
    public int Refuse(IEnumerable<string> problems)
    {
        foreach (var problem in problems)
        {
            Error.WriteLine(problem);
        }

        return ExitCode.Refused;
    }
}
