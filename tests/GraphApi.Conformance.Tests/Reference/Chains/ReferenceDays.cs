namespace GraphApi.Conformance.Tests.Reference.Chains;

/// <summary>The days that the links of a chain are held against, as far as they are known, and what notes call them.</summary>
internal sealed record ReferenceDays(DateOnly? First, DateOnly? Last, string? Name)
{
    /// <summary>The latest day that can be the first.</summary>
    public DateOnly? LatestFirst { get; init; } = First;

    /// <summary>The earliest day that can be the last.</summary>
    public DateOnly? EarliestLast { get; init; } = Last;
}
