namespace GraphApi.Server.Commands;

/// <summary>Where a command writes what it has to say.</summary>
public sealed record Terminal(TextWriter Output, TextWriter Error)
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
