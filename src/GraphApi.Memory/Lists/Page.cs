using GraphApi.Memory.Operators;

namespace GraphApi.Memory.Lists;

/// <summary>The rows of one page, and what is known of the list around it.</summary>
/// <param name="Start">The first position, or where the positions begin in <see cref="Scratch.Positions"/>.</param>
/// <param name="Count">How many rows the page has.</param>
/// <param name="IsSelected">True where the positions were picked one by one, false for a run of them.</param>
/// <param name="TotalCount">Rows of the whole list after the filter; only where it was asked for.</param>
/// <param name="HasNext">True where a row stands behind the page; only where it was asked for.</param>
/// <param name="HasPrevious">True where a row stands before the page; only where it was asked for.</param>
internal readonly record struct Page(int Start, int Count, bool IsSelected, int TotalCount, bool HasNext, bool HasPrevious)
{
    public int PositionOf(ExecutionState state, int index) => IsSelected ? state.Scratch.Positions[Start + index] : Start + index;
}
