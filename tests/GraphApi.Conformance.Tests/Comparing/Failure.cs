using GraphApi.Conformance.Tests.Generation;

namespace GraphApi.Conformance.Tests.Comparing;

/// <summary>An operation that a backend answers otherwise than the reference, made as small as it goes.</summary>
internal sealed record Failure(string World, long Seed, GeneratedOperation Generated, Outcome Smallest)
{
    private const int ContextLength = 40;

    /// <summary>Everything that is needed to see the difference and to meet it again.</summary>
    public override string ToString() => $"""
        The backend and the reference differ on the {World}, seed {Seed} (GRAPHAPI_CONFORMANCE_SEED={Seed} GRAPHAPI_CONFORMANCE_COUNT=1 asks it again).

        {Smallest.Operation.Text}

        variables {Smallest.Operation.VariablesJson}
        backend   {Smallest.Compiled}
        reference {Smallest.Reference?.Data ?? "(not asked: the operation was refused or failed)"}
        {FirstDifference()}

        before it was shrunk:

        {Generated.Text}

        variables {Generated.VariablesJson}
        """;

    /// <summary>Where two long answers part.</summary>
    private string FirstDifference()
    {
        if (Smallest.Reference is not { Data: var reference })
        {
            return "";
        }

        var position = Smallest.Compiled.AsSpan().CommonPrefixLength(reference);
        return $"they part at character {position}: {Excerpt(Smallest.Compiled, position)} and {Excerpt(reference, position)}";
    }

    private static string Excerpt(string answer, int position) =>
        answer[Math.Max(0, position - ContextLength)..Math.Min(answer.Length, position + ContextLength)];
}
