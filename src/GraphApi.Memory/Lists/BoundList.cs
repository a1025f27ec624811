namespace GraphApi.Memory.Lists;

/// <summary>What one request makes of a list: its filter, the candidates that an index gives for it, and its cursor.</summary>
/// <param name="Filter">Null where every candidate belongs to the list.</param>
/// <param name="Candidates">Null where the whole range is to be looked at.</param>
/// <param name="Cursor">Null for a page at the end of the list.</param>
internal sealed record BoundList(RowFilter? Filter, Candidates? Candidates, BoundCursor? Cursor);
