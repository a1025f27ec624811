using System.Collections.Immutable;
using GraphApi.Bolt;
using GraphApi.Bolt.PackStream;

namespace GraphApi.Neo4j.Import;

/// <summary>The ways in which an import talks to the database.</summary>
internal static class ImportTransactions
{
    /// <summary>A server that leaves the outcome of so many commits in a row in doubt is no longer asked.</summary>
    private const int MostUnknownCommits = 10;

    /// <summary>
    /// Runs work in a transaction and commits, again and again where the outcome is in doubt: the work has to begin by finding out what is done already, behind a lock
    /// that a commit still under way holds.
    /// </summary>
    public static async Task<TResult> CommitAsync<TResult>(this Session session, Func<Transaction, CancellationToken, Task<TResult>> work, CancellationToken cancellationToken)
    {
        for (var unknown = 1; ; unknown++)
        {
            try
            {
                return await session.ExecuteWriteAsync(work, cancellationToken).ConfigureAwait(false);
            }
            catch (Neo4jException exception) when (exception.Category == ErrorCategory.CommitUnknown && unknown < MostUnknownCommits)
            {
                // The next transaction looks at what has become of this one.
            }
        }
    }

    /// <summary>Runs statements in one transaction that do no harm when they are run twice.</summary>
    public static Task CommitAsync(this Session session, ImmutableArray<string> statements, CancellationToken cancellationToken) => session.CommitAsync(
        async (transaction, token) =>
        {
            foreach (var statement in statements)
            {
                await transaction.ExecuteAsync(new Query(statement), parameters: null, token).ConfigureAwait(false);
            }

            return statements.Length;
        },
        cancellationToken);

    /// <summary>The one record of a query that only reads; the default where there is none.</summary>
    public static async Task<TRecord?> ReadOneAsync<TRecord>(this Session session, Query query, Func<PackReader, TRecord> read, CancellationToken cancellationToken)
    {
        var result = await session.ExecuteReadAsync(query, parameters: null, cancellationToken).ConfigureAwait(false);
        return await result.ReadOneAsync(read, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The one record of a query; the default where there is none.</summary>
    public static async Task<TRecord?> ReadOneAsync<TRecord>(
        this Transaction transaction, Query query, QueryParameters? parameters, Func<PackReader, TRecord> read, CancellationToken cancellationToken)
    {
        var result = await transaction.RunAsync(query, parameters, cancellationToken).ConfigureAwait(false);
        return await result.ReadOneAsync(read, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<TRecord?> ReadOneAsync<TRecord>(this Result result, Func<PackReader, TRecord> read, CancellationToken cancellationToken)
    {
        await using (result.ConfigureAwait(false))
        {
            var record = await result.FetchAsync(cancellationToken).ConfigureAwait(false) ? read(result.ReadCurrent()) : default;
            await result.ConsumeAsync(cancellationToken).ConfigureAwait(false);
            return record;
        }
    }
}
