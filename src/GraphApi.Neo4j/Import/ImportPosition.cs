namespace GraphApi.Neo4j.Import;

/// <summary>How far an import has come: so many rows of a step are written, and all of the steps before it.</summary>
/// <param name="Step">The name of the step, or of a time in which no rows are written; those have a blank in them, as no type has.</param>
/// <param name="Done">How many of its rows are written.</param>
internal sealed record ImportPosition(string? Step, long Done)
{
    /// <summary>The slot may hold anything and is being emptied.</summary>
    public static ImportPosition Clearing { get; } = new("clearing the slot", 0);

    /// <summary>Everything is in the slot but the lists that are empty, which neo4j-admin leaves out.</summary>
    public static ImportPosition FromFiles { get; } = new("files of neo4j-admin", 0);

    /// <summary>The new data set is current, and the other slot is being emptied.</summary>
    public static ImportPosition Switched { get; } = new("clearing the other slot", 0);
}
