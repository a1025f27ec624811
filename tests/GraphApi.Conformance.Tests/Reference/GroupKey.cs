namespace GraphApi.Conformance.Tests.Reference;

/// <summary>The values that the records of a group share, by the fields of the API: text, Boolean, record, or null.</summary>
internal sealed record GroupKey(IReadOnlyDictionary<string, object?> Values);
