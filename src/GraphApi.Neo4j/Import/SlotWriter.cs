using GraphApi.Bolt;
using GraphApi.Model.Datasets;
using GraphApi.Neo4j.Import.Csv;
using GraphApi.Plan;

namespace GraphApi.Neo4j.Import;

/// <summary>Changes what the slots of a database hold, for the import whose journal it is given: each change together with a note in the journal, or not at all.</summary>
internal sealed class SlotWriter(Session session, ImportJournal journal, Neo4jImportOptions options, IProgress<ImportProgress>? progress)
{
    /// <summary>How many nodes one transaction removes, with all their relationships.</summary>
    private const int RemovedNodes = 1_000;

    /// <summary>How long to wait for indexes over what was there before them, in seconds.</summary>
    private const int IndexSeconds = 3_600;

    /// <summary>Creates what is missing of a slot's constraints and indexes, and waits until they can be used.</summary>
    public async Task CreateSchemaAsync(GraphNames names, CancellationToken cancellationToken)
    {
        progress?.Report(new ImportProgress("making sure of constraints and indexes", 0, 0));
        await session.CommitAsync(GraphSchema.Of(names), cancellationToken).ConfigureAwait(false);
        await session.CommitAsync([$"CALL db.awaitIndexes({IndexSeconds})"], cancellationToken).ConfigureAwait(false);
    }

    /// <summary>How many nodes a slot holds.</summary>
    public Task<long> CountAsync(GraphNames names, CancellationToken cancellationToken) =>
        session.ReadOneAsync(new Query($"MATCH (n:{names.ElementLabel}) RETURN count(n)"), reader => reader.ReadInteger(), cancellationToken);

    /// <summary>Removes everything from a slot.</summary>
    /// <param name="names">The slot.</param>
    /// <param name="position">What the journal says while it is being emptied.</param>
    /// <param name="cancellationToken">Stops between two transactions, or in one.</param>
    /// <returns>False where another import has taken over.</returns>
    public async Task<bool> TryClearAsync(GraphNames names, ImportPosition position, CancellationToken cancellationToken)
    {
        var remove = new Query($"MATCH (n:{names.ElementLabel}) WITH n LIMIT {RemovedNodes} DETACH DELETE n");
        var total = await CountAsync(names, cancellationToken).ConfigureAwait(false);
        for (var removed = 0L; ;)
        {
            var count = 0L;
            var isOurs = await journal.TryMoveAsync(
                position,
                async (transaction, token) => count = (await transaction.ExecuteAsync(remove, parameters: null, token).ConfigureAwait(false)).Counters.NodesDeleted,
                cancellationToken).ConfigureAwait(false);
            if (!isOurs || count == 0)
            {
                return isOurs;
            }

            removed += count;
            progress?.Report(new ImportProgress($"emptying slot {names.Slot}", removed, Math.Max(total, removed)));
        }
    }

    /// <summary>Writes what the journal does not say to be written.</summary>
    /// <returns>False where another import has taken over.</returns>
    public async Task<bool> TryWriteAsync(ImportSteps steps, CancellationToken cancellationToken)
    {
        using var batch = new ImportBatch(options.BatchRows);
        var written = steps.RowsAt(journal.Position);
        var before = 0L;
        foreach (var step in steps.All)
        {
            for (var start = (int)Math.Clamp(written - before, 0, step.Count); start < step.Count;)
            {
                progress?.Report(new ImportProgress($"writing {step.Name}", written, steps.RowCount));
                var count = batch.Fill(step, start);
                if (!await TryWriteAsync(step, start, count, batch, cancellationToken).ConfigureAwait(false))
                {
                    return false;
                }

                start += count;
                written = before + start;
            }

            before += step.Count;
        }

        progress?.Report(new ImportProgress("all is written", written, steps.RowCount));
        return true;
    }

    /// <summary>Gives an empty list to every element that has none where it should, which does no harm whoever does it how often.</summary>
    public async Task FillListsAsync(Dataset dataset, GraphNames names, CancellationToken cancellationToken)
    {
        foreach (var statement in EmptyLists.Statements(dataset, names))
        {
            progress?.Report(new ImportProgress("filling in empty lists", 0, 0));
            var result = await session.RunAsync(new Query(statement), parameters: null, cancellationToken).ConfigureAwait(false);
            await result.ConsumeAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Makes what a slot holds the current data set, in one transaction.</summary>
    /// <returns>False where another import has taken over.</returns>
    public Task<bool> TrySwitchAsync(StoredDataset dataset, CancellationToken cancellationToken) => journal.TryMoveAsync(
        ImportPosition.Switched,
        async (transaction, token) =>
        {
            using var parameters = dataset.ToParameters();
            await transaction.ExecuteAsync(StoredDataset.MarkQuery, parameters, token).ConfigureAwait(false);
        },
        cancellationToken);

    private Task<bool> TryWriteAsync(ImportStep step, int start, int count, ImportBatch batch, CancellationToken cancellationToken) => journal.TryMoveAsync(
        new ImportPosition(step.Name, start + count),
        async (transaction, token) =>
        {
            var summary = await transaction.ExecuteAsync(step.Query, batch.Parameters, token).ConfigureAwait(false);
            var created = summary.Counters.NodesCreated + summary.Counters.RelationshipsCreated;
            if (created != count)
            {
                throw new BackendException(BackendTrouble.Rejected, $"Of {count} rows of {step.Name}, Neo4j created {created}: somebody else has changed what this import had written. Import again.");
            }
        },
        cancellationToken);
}
