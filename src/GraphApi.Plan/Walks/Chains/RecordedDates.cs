using GraphApi.Model;

namespace GraphApi.Plan.Walks.Chains;

/// <summary>When something begins and ends, as far as it is on record; each date stands for all of its days.</summary>
public readonly record struct RecordedDates(PartialDate? Begin, PartialDate? End);
