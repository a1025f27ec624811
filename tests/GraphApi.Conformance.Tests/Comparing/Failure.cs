using GraphApi.Conformance.Tests.Generation;

namespace GraphApi.Conformance.Tests.Comparing;

/// <summary>An operation that a backend answers otherwise than the reference, made as small as it goes.</summary>
internal sealed record Failure(string World, long Seed, GeneratedOperation Generated, Outcome Smallest)
{
    /// <summary>Everything that is needed to see the difference and to meet it again.</summary>
    public override string ToString() => $"""
        The backend and the reference differ on the {World}, seed {Seed} (GRAPHAPI_CONFORMANCE_SEED={Seed} GRAPHAPI_CONFORMANCE_COUNT=1 asks it again).

        {Smallest.Operation.Text}

        variables {Smallest.Operation.VariablesJson}
        backend   {Smallest.Compiled}
        reference {Smallest.Reference?.Data ?? "(not asked: the operation was refused or failed)"}

        before it was shrunk:

        {Generated.Text}

        variables {Generated.VariablesJson}
        """;
}
