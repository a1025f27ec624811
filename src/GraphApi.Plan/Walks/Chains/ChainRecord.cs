using GraphApi.Model.Types;

namespace GraphApi.Plan.Walks.Chains;

/// <summary>A record that a chain search has met.</summary>
/// <param name="Id">Its id as UTF-8, which sorts by code point.</param>
/// <param name="Type">Its type.</param>
/// <param name="Dates">When it begins and ends, for a type that has such dates.</param>
/// <param name="IsWanted">True for an official who is asked for.</param>
/// <param name="Degree">How many relationships lead up from it, of all types with a rule and whatever hides them: what a look at them counts for.</param>
public sealed record ChainRecord(ReadOnlyMemory<byte> Id, NodeType Type, RecordedDates Dates, bool IsWanted, int Degree);
