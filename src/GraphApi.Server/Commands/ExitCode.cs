namespace GraphApi.Server.Commands;

/// <summary>How the program ends.</summary>
public static class ExitCode
{
    public const int Done = 0;

    /// <summary>Something that the user gave cannot be used: an option, the model, the data.</summary>
    public const int Refused = 2;
}
