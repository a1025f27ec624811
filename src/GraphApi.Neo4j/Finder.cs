using GraphApi.Neo4j.Cypher;

namespace GraphApi.Neo4j;

/// <summary>Finds by statements of its own what one node of a plan is about, before the operation's main statement asks for the elements.</summary>
internal abstract class Finder
{
    /// <summary>How many relationships one statement reads, unless a single record has more: the answer has to fit into one record.</summary>
    private const int RelationshipsPerStatement = 20_000;

    /// <summary>Adds what it found to the input's <see cref="Findings"/>; false where the database holds another data set by now.</summary>
    public abstract ValueTask<bool> TryFindAsync(StatementRunner statements, ServedDataset served, StatementInput input, CancellationToken cancellationToken);

    /// <summary>Splits records into those whose relationships one statement reads.</summary>
    protected static IEnumerable<List<TRecord>> InParts<TRecord>(List<TRecord> records, Func<TRecord, int> degreeOf)
    {
        for (var start = 0; start < records.Count;)
        {
            var (end, relationships) = (start + 1, degreeOf(records[start]));
            while (end < records.Count && relationships + degreeOf(records[end]) <= RelationshipsPerStatement)
            {
                relationships += degreeOf(records[end++]);
            }

            yield return records[start..end];
            start = end;
        }
    }
}
