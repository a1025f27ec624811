using System.Collections.Immutable;
using GraphApi.Plan.Nodes;

namespace GraphApi.Neo4j.Cypher;

/// <summary>An element in hand: its variable, and what has been found from it already, so that types that share a field share its subquery.</summary>
internal sealed class ElementScope(string variable)
{
    private readonly Dictionary<PlanNode, ImmutableArray<string>> _found = new(ReferenceEqualityComparer.Instance);

    public string Variable => variable;

    /// <summary>The expressions that a node's values are in; found on first demand.</summary>
    public ImmutableArray<string> Find(PlanNode node, Func<ImmutableArray<string>> find)
    {
        if (!_found.TryGetValue(node, out var expressions))
        {
            expressions = find();
            _found.Add(node, expressions);
        }

        return expressions;
    }
}
