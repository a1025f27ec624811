namespace GraphApi.Conformance.Tests.Reference;

/// <summary>The days of the directives around a field; null where there is none of the kind.</summary>
internal sealed record TimeScope(DateOnly? AsOf, DateOnly? KnownBy)
{
    public static TimeScope None { get; } = new(null, null);
}
