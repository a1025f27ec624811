namespace GraphApi.Conformance.Tests.Reference.Chains;

/// <summary>The days that the links of a chain are held against, as far as they are known, and what notes call them.</summary>
internal sealed record ReferenceDays(DateOnly? First, DateOnly? Last, string? Name);
