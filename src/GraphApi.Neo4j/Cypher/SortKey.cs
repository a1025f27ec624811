using GraphApi.Neo4j.Cypher.Parameters;

namespace GraphApi.Neo4j.Cypher;

/// <summary>One expression that a list is sorted by.</summary>
/// <param name="Expression">What is compared.</param>
/// <param name="Descending">True for the greatest first.</param>
/// <param name="Cursor">The value at the list's cursor.</param>
/// <param name="IsNullable">False where neither the expression nor the cursor's value is ever null.</param>
internal readonly record struct SortKey(string Expression, bool Descending, ParameterSource Cursor, bool IsNullable);
