using GraphApi.Plan.Walks;
using GraphApi.Plan.Walks.Chains;

namespace GraphApi.Plan.Tests.Walks.Chains;

/// <summary>A relationship of a <see cref="ChainWorld"/>.</summary>
internal sealed record WorldRelationship(string Id, string Start, string Type, string Finish, string? Value, RecordedDates Dates, EvidenceStrength Strength)
{
    public string End(bool isFinish) => isFinish ? Finish : Start;
}
