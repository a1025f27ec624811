namespace GraphApi.Memory.Lists;

/// <summary>What one request makes of a list: its order, its filter, the candidates that an index gives for it, and its cursor.</summary>
/// <param name="Order">In which its rows come.</param>
/// <param name="Filter">Null where every candidate belongs to the list.</param>
/// <param name="Candidates">Null where the whole range is to be looked at.</param>
/// <param name="Cursor">Null for a page at the end of the list.</param>
internal sealed record BoundList(SortTerm[] Order, RowFilter? Filter, Candidates? Candidates, BoundCursor? Cursor);
