using GraphApi.Bolt;
using GraphApi.Bolt.PackStream;
using GraphApi.Model.Datasets;

namespace GraphApi.Neo4j.Import;

/// <summary>
/// How far an import has come, kept in the database in one node and changed in the same transaction as what it tells of. Each transaction begins with a write to that node
/// and so waits for every other one that has. What it finds there then decides: work whose commit was in doubt is not done twice, and an import that another
/// has taken over from does nothing any more. The last one to claim the journal has it, so that a crash leaves no lock behind.
/// </summary>
/// <param name="session">The database.</param>
/// <param name="owner">What tells this import from all others.</param>
internal sealed class ImportJournal(Session session, string owner)
{
    private const string Node = $"(i:{GraphNames.ImportLabel} {{key: '{GraphNames.CurrentKey}'}})";

    private static readonly Query s_read = new($"MATCH {Node} RETURN {StoredImport.Values}");

    private static readonly Query s_hold = new($"MATCH {Node} SET i.seen = timestamp() RETURN {StoredImport.Values}");

    private static readonly Query s_holdOrCreate = new($"MERGE {Node} SET i.seen = timestamp() RETURN {StoredImport.Values}");

    private static readonly Query s_claim =
        new($"MATCH {Node} SET i.owner = $owner, i.slot = $slot, i.version = $version, i.modelHash = $modelHash, i.format = $format, i.step = $step, i.done = $done");

    private static readonly Query s_holdOwn = new($"MATCH {Node} SET i.seen = timestamp() WITH i WHERE i.owner = $owner RETURN i.step, i.done");

    private static readonly Query s_move = new($"MATCH {Node} SET i.step = $step, i.done = $done");

    private static readonly Query s_end = new($"MATCH {Node} SET i.seen = timestamp() WITH i WHERE i.owner = $owner DELETE i");

    public ImportPosition Position { get; private set; } = ImportPosition.Clearing;

    /// <summary>What an import that has not ended left; null where there is none.</summary>
    public Task<StoredImport?> ReadAsync(CancellationToken cancellationToken) => session.ReadOneAsync(s_read, StoredImport.Read, cancellationToken);

    /// <summary>
    /// Makes this the import that writes: into the slot that is not current, and from where an earlier import of the same data set has stopped, or else from the beginning.
    /// </summary>
    public async Task<GraphSlot> ClaimAsync(Dataset dataset, CancellationToken cancellationToken)
    {
        var (slot, claimed) = await session.CommitAsync(
            async (transaction, token) =>
            {
                var left = await transaction.ReadOneAsync(s_holdOrCreate, parameters: null, StoredImport.Read, token).ConfigureAwait(false);
                var current = await transaction.ReadOneAsync(StoredDataset.Query, parameters: null, StoredDataset.Read, token).ConfigureAwait(false);
                var slot = current?.Slot == nameof(GraphSlot.A) ? GraphSlot.B : GraphSlot.A;
                var begun = StoredImport.Begin(dataset, slot);
                var claimed = left?.Continues(begun) == true ? left : begun;
                await ClaimAsync(transaction, claimed, token).ConfigureAwait(false);
                return (slot, claimed);
            },
            cancellationToken).ConfigureAwait(false);
        Position = claimed.Position;
        return slot;
    }

    /// <summary>Takes over what an import has left to do after its data set had become current.</summary>
    /// <returns>False where another import has begun meanwhile.</returns>
    public async Task<bool> TryClaimAsync(StoredImport left, CancellationToken cancellationToken)
    {
        Position = left.Position;
        return await session.CommitAsync(
            async (transaction, token) =>
            {
                var found = await transaction.ReadOneAsync(s_hold, parameters: null, StoredImport.Read, token).ConfigureAwait(false);
                if (found == left)
                {
                    await ClaimAsync(transaction, left, token).ConfigureAwait(false);
                }

                return found == left;
            },
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Does a piece of work and notes that it is done, both or neither. Where the position stays, the work has to be such that doing it twice does no harm.</summary>
    /// <returns>False where another import has taken over, and nothing was done.</returns>
    public async Task<bool> TryMoveAsync(ImportPosition position, Func<Transaction, CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        var isOurs = await session.CommitAsync(
            async (transaction, token) =>
            {
                using var parameters = new QueryParameters().Add("owner", owner);
                var found = await transaction.ReadOneAsync(s_holdOwn, parameters, ReadPosition, token).ConfigureAwait(false);
                if (found == Position)
                {
                    await work(transaction, token).ConfigureAwait(false);
                    using var moved = new QueryParameters().Add("step", position.Step).Add("done", position.Done);
                    await transaction.ExecuteAsync(s_move, moved, token).ConfigureAwait(false);
                }

                return found == Position || found == position;
            },
            cancellationToken).ConfigureAwait(false);
        Position = isOurs ? position : Position;
        return isOurs;
    }

    /// <summary>Ends the import: nothing of it is left to do.</summary>
    public Task EndAsync(CancellationToken cancellationToken) => session.CommitAsync(
        async (transaction, token) =>
        {
            using var parameters = new QueryParameters().Add("owner", owner);
            return await transaction.ExecuteAsync(s_end, parameters, token).ConfigureAwait(false);
        },
        cancellationToken);

    private async Task ClaimAsync(Transaction transaction, StoredImport import, CancellationToken cancellationToken)
    {
        using var parameters = import.ToParameters().Add("owner", owner);
        await transaction.ExecuteAsync(s_claim, parameters, cancellationToken).ConfigureAwait(false);
    }

    private static ImportPosition ReadPosition(PackReader reader) => new(reader.ReadString(), reader.ReadInteger());
}
