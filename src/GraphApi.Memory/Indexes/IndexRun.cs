using GraphApi.Memory.Lists;

namespace GraphApi.Memory.Indexes;

/// <summary>What an index gives for a condition: the rows that may satisfy it.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="IsExact">True where all of them do; else each is still to be tested.</param>
internal readonly record struct IndexRun(Candidates Rows, bool IsExact);
