using GraphApi.Memory.Columns;

namespace GraphApi.Memory.Predicates;

/// <summary>What a predicate speaks of where it is bound.</summary>
/// <param name="Table">The table of the row.</param>
/// <param name="Relationship">The table of the relationship that led to the row; null where none did.</param>
/// <param name="Items">Inside a quantifier over a list: what its items are.</param>
internal readonly record struct RowScope(StoredTable Table, StoredTable? Relationship, CodeMeaning? Items);
