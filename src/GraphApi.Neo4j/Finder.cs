using GraphApi.Neo4j.Cypher;

namespace GraphApi.Neo4j;

/// <summary>Finds by statements of its own what one node of a plan is about, before the operation's main statement asks for the elements.</summary>
internal abstract class Finder
{
    /// <summary>Adds what it found to the input's <see cref="Findings"/>; false where the database holds another data set by now.</summary>
    public abstract ValueTask<bool> TryFindAsync(StatementRunner statements, ServedDataset served, StatementInput input, CancellationToken cancellationToken);
}
