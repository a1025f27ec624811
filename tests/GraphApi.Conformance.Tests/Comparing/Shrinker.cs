using GraphApi.Conformance.Tests.Generation;
using GraphApi.Conformance.Tests.Worlds;
using GraphApi.GraphQL.Language;
using GraphApi.GraphQL.Validation;

namespace GraphApi.Conformance.Tests.Comparing;

/// <summary>Takes pieces out of a failing operation for as long as what is left is valid and still fails.</summary>
internal sealed class Shrinker(World world, Func<GeneratedOperation, Task<bool>> fails)
{
    /// <summary>More would take longer than anyone waits.</summary>
    private const int MaxTries = 4000;

    private int _tries;

    public async Task<GeneratedOperation> ShrinkAsync(GeneratedOperation operation)
    {
        var smallest = operation;
        while (_tries < MaxTries && await FindSmallerAsync(smallest) is { } smaller)
        {
            smallest = smaller;
        }

        return smallest;
    }

    private async Task<GeneratedOperation?> FindSmallerAsync(GeneratedOperation operation)
    {
        foreach (var candidate in Simplification.Of(operation))
        {
            if (_tries++ >= MaxTries)
            {
                return null;
            }

            var pruned = Pruner.Prune(candidate);
            if (IsValid(pruned) && await fails(pruned))
            {
                return pruned;
            }
        }

        return null;
    }

    /// <summary>The text is parsed anew: what is tried is what would be printed.</summary>
    private bool IsValid(GeneratedOperation operation) =>
        Parser.TryParseDocument(operation.Text, ParserOptions.Default, out var document, out _)
        && Validator.Validate(world.Api.Schema, document, ValidationOptions.Default).IsEmpty;
}
