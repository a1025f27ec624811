using GraphApi.Bolt;
using GraphApi.Bolt.PackStream;
using GraphApi.Neo4j.Cypher;
using GraphApi.Plan;

namespace GraphApi.Neo4j;

/// <summary>Runs the statements of operations, each of which gives one record that begins with the data set it was read from.</summary>
internal sealed class StatementRunner(Session session, string uri)
{
    /// <summary>Reads the values of a statement's record, behind what says which data set they are of.</summary>
    public delegate void ValueReader(ref PackReader reader);

    /// <summary>Runs a statement and reads its record; false, with nothing read, where the database holds another data set than <paramref name="mark"/> by now.</summary>
    /// <exception cref="BackendException">The database cannot be reached, or it refuses the statement.</exception>
    public async ValueTask<bool> TryReadAsync(CypherStatement statement, StatementInput input, string mark, ValueReader read, CancellationToken cancellationToken)
    {
        try
        {
            using var parameters = statement.Bind(input);
            var result = await session.ExecuteReadAsync(statement.Query, parameters, cancellationToken).ConfigureAwait(false);
            await using (result.ConfigureAwait(false))
            {
                var isRead = await result.FetchAsync(cancellationToken).ConfigureAwait(false) && TryRead(result, mark, read);

                // The end of the result gives the connection back; what the server says there can still be an error.
                while (await result.FetchAsync(cancellationToken).ConfigureAwait(false))
                {
                    throw new BackendException(BackendTrouble.Protocol, "Neo4j answered with more than one record: the data set is marked as current more than once.");
                }

                return isRead;
            }
        }
        catch (Neo4jException error)
        {
            throw Neo4jTrouble.Translate(error, uri);
        }
    }

    /// <summary>Reads the values if they were read from the expected data set from beginning to end.</summary>
    private static bool TryRead(Result result, string mark, ValueReader read)
    {
        var reader = result.ReadCurrent();
        for (var look = 0; look < 2; look++)
        {
            if (reader.TryReadNull() || reader.ReadString() != mark)
            {
                return false;
            }
        }

        read(ref reader);
        return true;
    }
}
