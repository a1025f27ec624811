using GraphApi.Plan.Nodes;

namespace GraphApi.Neo4j.Cypher;

/// <summary>What the subqueries of one list have in common.</summary>
/// <param name="List">The list.</param>
/// <param name="Near">The variable of the element that it hangs on; null for a root list.</param>
/// <param name="Row">The variables of its rows.</param>
/// <param name="Pattern">What finds them.</param>
/// <param name="Order">Their order.</param>
internal sealed record ListPart(ListNode List, string? Near, RowVariables Row, string Pattern, RowOrder Order);
