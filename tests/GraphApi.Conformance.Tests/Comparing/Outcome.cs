using GraphApi.Conformance.Tests.Generation;
using GraphApi.Conformance.Tests.Reference;

namespace GraphApi.Conformance.Tests.Comparing;

/// <summary>How a backend and the reference answered an operation.</summary>
/// <param name="Operation">The operation as it was asked.</param>
/// <param name="Compiled">The backend's answer.</param>
/// <param name="Reference">The reference's; null where the operation was refused.</param>
internal sealed record Outcome(GeneratedOperation Operation, string Compiled, ReferenceAnswer? Reference)
{
    private const int KindLength = 40;

    /// <summary>True where the document did not pass validation.</summary>
    public bool IsInvalid { get; init; }

    public bool IsAgreement => Reference is not null && Reference.Data == Compiled;

    /// <summary>What kind of failure it is, so that shrinking one does not end at another: two answers that differ, or how the refusal or exception begins.</summary>
    public string Kind => IsAgreement ? "agreement" : Reference is not null ? "difference" : Compiled[..Math.Min(Compiled.Length, KindLength)];
}
