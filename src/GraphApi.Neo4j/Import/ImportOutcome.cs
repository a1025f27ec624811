using GraphApi.Plan;

namespace GraphApi.Neo4j.Import;

/// <summary>How an import ended: the data set is the database's current one.</summary>
/// <param name="Facts">What the data set holds.</param>
/// <param name="Slot">Where it is.</param>
/// <param name="WasCurrent">True where the database had it already, and nothing was written.</param>
/// <param name="Resumed">How many rows an earlier import, which did not end, had written of it.</param>
public sealed record ImportOutcome(DatasetFacts Facts, GraphSlot Slot, bool WasCurrent, long Resumed);
