using GraphApi.Plan.Cursors;

namespace GraphApi.Plan.Binding;

/// <summary>The page of one list in one request.</summary>
/// <param name="Size">How many rows at the most.</param>
/// <param name="Backward">True for the last rows (before the cursor), false for the first (behind it). Either way they are given in the list's order.</param>
/// <param name="Cursor">Where the page starts or ends; null for the end of the list.</param>
public readonly record struct BoundPage(int Size, bool Backward, CursorPosition? Cursor);
