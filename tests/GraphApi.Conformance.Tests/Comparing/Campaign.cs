using System.Collections.Concurrent;
using GraphApi.Conformance.Tests.Generation;
using GraphApi.Conformance.Tests.Worlds;
using GraphApi.Plan;

namespace GraphApi.Conformance.Tests.Comparing;

/// <summary>Asks a backend many random operations, and for further pages of what they give, until one is answered otherwise than by the reference.</summary>
/// <param name="world">The world that is asked about.</param>
/// <param name="backend">The backend with the world's data in it.</param>
/// <param name="size">How much is asked.</param>
internal sealed class Campaign(World world, IGraphBackend backend, CampaignSize size)
{
    /// <summary>How often pages are turned on one operation.</summary>
    private const int MaxTurns = 3;

    private readonly Comparison _comparison = new(world, backend);
    private readonly ConcurrentQueue<(long Seed, Outcome Outcome)> _failures = [];
    private int _agreed;
    private int _turned;
    private int _unmergeable;

    /// <summary>Operations that were answered alike, pages among them.</summary>
    public int Agreed => _agreed;

    /// <summary>Operations among them that ask for a page by a cursor of an earlier answer.</summary>
    public int Turned => _turned;

    /// <summary>Pages that could not be asked for: fields that are never reached kept the old arguments, so that merged fields differed.</summary>
    public int Unmergeable => _unmergeable;

    /// <summary>The failure with the lowest seed among those met; null where all agree.</summary>
    public async Task<Failure?> RunAsync(long firstSeed, CancellationToken cancellationToken)
    {
        var seeds = Enumerable.Range(0, size.Documents).Select(offset => firstSeed + offset);
        // A backend in another process is waited for.
        var options = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = 2 * Environment.ProcessorCount };
        await Parallel.ForEachAsync(seeds.TakeWhile(_ => _failures.IsEmpty), options, async (seed, token) => await AskAsync(seed, token));
        if (_failures.IsEmpty)
        {
            return null;
        }

        var (seed, outcome) = _failures.MinBy(failure => failure.Seed);
        var shrinker = new Shrinker(world, async candidate => (await CompareSafelyAsync(candidate, cancellationToken)).Kind == outcome.Kind);
        var smallest = await shrinker.ShrinkAsync(outcome.Operation);
        return new Failure(world.Name, seed, outcome.Operation, await CompareSafelyAsync(smallest, cancellationToken));
    }

    private async Task AskAsync(long seed, CancellationToken cancellationToken)
    {
        for (var set = 1; set < size.ValuesPerDocument; set++)
        {
            var outcome = await CompareSafelyAsync(Generate(seed, set, out _), cancellationToken);
            if (!outcome.IsAgreement)
            {
                _failures.Enqueue((seed, outcome));
                return;
            }

            Interlocked.Increment(ref _agreed);
        }

        await AskWithPagesAsync(seed, cancellationToken);
    }

    private GeneratedOperation Generate(long seed, int set, out Dice dice)
    {
        dice = new Dice(seed);
        return world.Generator.Generate(dice, new Dice(~seed ^ ((long)set << 40)), size.MaxFields);
    }

    private async Task AskWithPagesAsync(long seed, CancellationToken cancellationToken)
    {
        var outcome = await CompareSafelyAsync(Generate(seed, 0, out var dice), cancellationToken);
        for (var turn = 0; outcome.IsAgreement; turn++)
        {
            Interlocked.Increment(ref _agreed);
            if (turn == MaxTurns || new PageTurner(dice).Turn(outcome) is not { } next)
            {
                return;
            }

            outcome = await CompareSafelyAsync(next, cancellationToken);
            if (outcome.IsInvalid)
            {
                Interlocked.Increment(ref _unmergeable);
                return;
            }

            Interlocked.Increment(ref _turned);
        }

        _failures.Enqueue((seed, outcome));
    }

    /// <summary>An exception is an answer too, one that differs from the reference's.</summary>
    private async Task<Outcome> CompareSafelyAsync(GeneratedOperation operation, CancellationToken cancellationToken)
    {
        try
        {
            return await _comparison.CompareAsync(operation, cancellationToken);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return new Outcome(operation, error.ToString(), null);
        }
    }
}
