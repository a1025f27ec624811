using GraphApi.Bolt;
using GraphApi.Model.Datasets;
using GraphApi.Plan;

namespace GraphApi.Neo4j.Import;

/// <summary>
/// Fills a Neo4j database with a data set. Readers see the old one until the new one is there as a whole. An import that was stopped goes on where it was when it is
/// run again with the same data; with other data it starts over. Of two imports at once the later takes over, and the earlier ends with an error.
/// </summary>
public sealed class Neo4jImporter : IGraphWriter
{
    private readonly Driver _driver;
    private readonly Session _session;
    private readonly Neo4jImportOptions _options;
    private readonly IProgress<ImportProgress>? _progress;

    /// <param name="driver">The database; the caller closes it.</param>
    /// <param name="options">How the database is used.</param>
    /// <param name="progress">Told what is going on, in order; the import waits while it is told.</param>
    public Neo4jImporter(Driver driver, Neo4jImportOptions options, IProgress<ImportProgress>? progress = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.BatchRows);
        _driver = driver;
        _session = driver.Session(new SessionOptions { Database = options.Database });
        _options = options;
        _progress = progress;
    }

    public Task ReplaceAsync(Dataset dataset, CancellationToken cancellationToken) => ImportAsync(dataset, cancellationToken);

    /// <summary>Makes the data set the database's current one, unless it is already.</summary>
    /// <exception cref="BackendException">The database cannot be reached or refuses; another import has taken over; somebody else has changed what was written.</exception>
    public async Task<ImportOutcome> ImportAsync(Dataset dataset, CancellationToken cancellationToken)
    {
        var journal = new ImportJournal(_session, Guid.NewGuid().ToString());
        var writer = new SlotWriter(_session, journal, _options, _progress);
        var facts = DatasetSurvey.Of(dataset);
        try
        {
            // A database that cannot be reached from the beginning is not waited for.
            await _driver.VerifyConnectivityAsync(cancellationToken).ConfigureAwait(false);
            await _session.CommitAsync(GraphSchema.OfMarks, cancellationToken).ConfigureAwait(false);
            var stored = await _session.ReadOneAsync(StoredDataset.Query, StoredDataset.Read, cancellationToken).ConfigureAwait(false);
            foreach (var slot in Enum.GetValues<GraphSlot>())
            {
                if (stored == StoredDataset.Of(dataset.Model, facts, slot))
                {
                    await KeepAsync(journal, writer, new GraphNames(dataset.Model, slot), cancellationToken).ConfigureAwait(false);
                    return new ImportOutcome(facts, slot, WasCurrent: true, Resumed: 0);
                }
            }

            return await ImportAsync(journal, writer, dataset, facts, cancellationToken).ConfigureAwait(false);
        }
        catch (Neo4jException error)
        {
            throw Neo4jTrouble.Translate(error, _options.Uri);
        }
    }

    private async Task<ImportOutcome> ImportAsync(ImportJournal journal, SlotWriter writer, Dataset dataset, DatasetFacts facts, CancellationToken cancellationToken)
    {
        // 1. A slot that is not read, and how much of the data set an earlier import has left in it.
        var slot = await journal.ClaimAsync(dataset, cancellationToken).ConfigureAwait(false);
        var names = new GraphNames(dataset.Model, slot);
        var steps = ImportSteps.Of(dataset, names);
        var resumed = steps.RowsAt(journal.Position);
        var isFromFiles = journal.Position == ImportPosition.FromFiles;

        // 2. Where nothing is left, or it is not as it was left, the slot is emptied.
        var isAsLeft = resumed > 0 && await writer.CountAsync(names, cancellationToken).ConfigureAwait(false) == steps.NodesAt(resumed);
        if (!isAsLeft)
        {
            resumed = 0;
            ThrowUnless(await writer.TryClearAsync(names, ImportPosition.Clearing, cancellationToken).ConfigureAwait(false));
        }

        // 3. Everything is written, with its constraints and indexes before it.
        await writer.CreateSchemaAsync(names, cancellationToken).ConfigureAwait(false);
        ThrowUnless(await writer.TryWriteAsync(steps, cancellationToken).ConfigureAwait(false));
        if (isFromFiles)
        {
            await writer.FillListsAsync(dataset, names, cancellationToken).ConfigureAwait(false);
        }

        // 4. Readers see it from here on.
        ThrowUnless(await writer.TrySwitchAsync(StoredDataset.Of(dataset.Model, facts, slot), cancellationToken).ConfigureAwait(false));
        await ClearOtherAsync(journal, writer, names, cancellationToken).ConfigureAwait(false);
        return new ImportOutcome(facts, slot, WasCurrent: false, resumed);
    }

    /// <summary>Sees to it that the current data set has its constraints and indexes, and that nothing is left of an import that was stopped after it had become current.</summary>
    private static async Task KeepAsync(ImportJournal journal, SlotWriter writer, GraphNames names, CancellationToken cancellationToken)
    {
        await writer.CreateSchemaAsync(names, cancellationToken).ConfigureAwait(false);
        var left = await journal.ReadAsync(cancellationToken).ConfigureAwait(false);
        if (left is not null && left.Position == ImportPosition.Switched && await journal.TryClaimAsync(left, cancellationToken).ConfigureAwait(false))
        {
            await ClearOtherAsync(journal, writer, names, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Removes the data set that was current before. Where another import has taken over meanwhile, that one does it.</summary>
    private static async Task ClearOtherAsync(ImportJournal journal, SlotWriter writer, GraphNames current, CancellationToken cancellationToken)
    {
        var other = new GraphNames(current.Model, current.Slot == GraphSlot.A ? GraphSlot.B : GraphSlot.A);
        if (await writer.TryClearAsync(other, ImportPosition.Switched, cancellationToken).ConfigureAwait(false))
        {
            await journal.EndAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private void ThrowUnless(bool isOurs)
    {
        if (!isOurs)
        {
            throw new BackendException(BackendTrouble.Rejected, $"Another import into Neo4j at {_options.Uri} was started after this one and has taken over; this one has stopped.");
        }
    }
}
