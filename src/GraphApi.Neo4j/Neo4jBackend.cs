using System.Collections.Immutable;
using GraphApi.Bolt;
using GraphApi.GraphQL.Errors;
using GraphApi.Model.Types;
using GraphApi.Neo4j.Cypher;
using GraphApi.Neo4j.Import;
using GraphApi.Neo4j.Transcoding;
using GraphApi.Plan;
using GraphApi.Plan.Binding;
using GraphApi.Plan.Cursors;
using GraphApi.Plan.Responses;

namespace GraphApi.Neo4j;

/// <summary>
/// Answers plans from a Neo4j database that <c>graphapi import</c> has filled: one statement for each operation, after those that find what only a search can tell. An import that replaces the data set while
/// a statement runs is noticed by what each statement returns of it, and the statement is run again on the new data set.
/// </summary>
public sealed class Neo4jBackend : IGraphBackend
{
    /// <summary>How often one request is begun again because the data set was replaced meanwhile.</summary>
    private const int MostReplacements = 3;

    private readonly Session _session;
    private readonly StatementRunner _statements;
    private readonly GraphModel _model;
    private readonly Neo4jBackendOptions _options;
    private volatile ServedDataset? _served;

    /// <param name="driver">The database; the caller closes it.</param>
    /// <param name="model">The model that the API is derived from.</param>
    /// <param name="options">How the database is used.</param>
    public Neo4jBackend(Driver driver, GraphModel model, Neo4jBackendOptions options)
    {
        _model = model;
        _options = options;
        _session = driver.Session(new SessionOptions { Database = options.Database, QueryTimeout = options.QueryTimeout });
        _statements = new StatementRunner(_session, options.Uri);
    }

    public DatasetFacts? Dataset => _served?.Facts;

    /// <summary>Finds out which data set there is, and that it fits the model.</summary>
    /// <exception cref="BackendException">There is none that can be served, or the database cannot be reached.</exception>
    public async Task StartAsync(CancellationToken cancellationToken) => _served = await LoadAsync(cancellationToken).ConfigureAwait(false);

    public async ValueTask<ImmutableArray<GraphQLError>> ExecuteAsync(BoundPlan plan, ResponseWriter response, CancellationToken cancellationToken)
    {
        var start = response.Position;
        var served = _served;
        for (var replacements = 0; replacements <= MostReplacements; replacements++)
        {
            if (served is null)
            {
                _served = served = await LoadAsync(cancellationToken).ConfigureAwait(false);
            }

            if (await TryExecuteAsync(served, plan, response, cancellationToken).ConfigureAwait(false) is { } errors)
            {
                return errors;
            }

            response.Truncate(start);
            served = null;
        }

        throw new BackendException(BackendTrouble.Unavailable, $"The data set in Neo4j was replaced {MostReplacements + 1} times while the query ran. Ask again when the imports are done.");
    }

    public async ValueTask<string?> FindObstacleAsync(CancellationToken cancellationToken)
    {
        try
        {
            var served = await LoadAsync(cancellationToken).ConfigureAwait(false);
            if (_served?.Mark != served.Mark)
            {
                _served = served;
            }

            return null;
        }
        catch (BackendException trouble)
        {
            return trouble.Message;
        }
    }

    /// <summary>The errors of fields; null where the database holds another data set by now.</summary>
    private async ValueTask<ImmutableArray<GraphQLError>?> TryExecuteAsync(ServedDataset served, BoundPlan plan, ResponseWriter response, CancellationToken cancellationToken)
    {
        var prepared = served.Prepare(plan.Plan);
        var input = new StatementInput(plan, new Findings());
        foreach (var finder in prepared.Finders)
        {
            if (!await finder.TryFindAsync(_statements, served, input, cancellationToken).ConfigureAwait(false))
            {
                return null;
            }
        }

        using var cursor = new CursorWriter();
        var scope = new TranscodingScope(input, prepared.Layouts, served.Facts, response, cursor);
        if (prepared.Statements.For(plan) is not { } statement)
        {
            WriteConstants(scope);
            return input.Findings.Errors;
        }

        var isWritten = await _statements.TryReadAsync(statement, input, served.Mark, (ref reader) => ObjectTranscoder.Write(scope, ref reader, plan.Plan.Fields), cancellationToken).ConfigureAwait(false);
        return isWritten ? input.Findings.Errors : null;
    }

    private static void WriteConstants(TranscodingScope scope)
    {
        var nothing = default(Bolt.PackStream.PackReader);
        ObjectTranscoder.Write(scope, ref nothing, scope.Plan.Plan.Fields);
    }

    private async Task<ServedDataset> LoadAsync(CancellationToken cancellationToken)
    {
        try
        {
            var stored = await _session.ReadOneAsync(StoredDataset.Query, StoredDataset.Read, cancellationToken).ConfigureAwait(false);
            return Check(stored ?? throw NoDataset("has no data set"));
        }
        catch (Neo4jException error)
        {
            throw Neo4jTrouble.Translate(error, _options.Uri);
        }
    }

    private ServedDataset Check(StoredDataset stored)
    {
        if (stored.Format != GraphNames.Format)
        {
            throw NoDataset($"has a data set in layout {stored.Format}, and this server reads layout {GraphNames.Format}");
        }

        if (stored.ModelHash != _model.Hash)
        {
            throw NoDataset("has a data set of another model than the one that this server was started with");
        }

        var facts = stored.Facts is null ? null : StoredFacts.Read(stored.Facts);
        return Enum.TryParse<GraphSlot>(stored.Slot, out var slot) && facts is not null && facts.Version == stored.Version
            ? new ServedDataset(_model, slot, facts)
            : throw NoDataset("has a data set whose description is damaged");
    }

    private BackendException NoDataset(string finding) =>
        new(BackendTrouble.NoDataset, $"The Neo4j database at {_options.Uri} {finding}. Load it with: graphapi import --to {_options.Uri}");
}
