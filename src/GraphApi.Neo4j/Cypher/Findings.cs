using System.Collections.Immutable;
using GraphApi.GraphQL.Errors;
using GraphApi.Plan.Nodes;

namespace GraphApi.Neo4j.Cypher;

/// <summary>
/// What the statements of one request have found for those after them, by the plan node that it belongs to. A node that one statement cannot answer is first searched for
/// by statements of its own; the ids that they find are parameters of the operation's main statement, which returns what is asked of the elements.
/// </summary>
internal sealed class Findings
{
    private readonly Dictionary<PlanNode, object> _found = new(ReferenceEqualityComparer.Instance);
    private ImmutableArray<GraphQLError> _errors = [];

    /// <summary>The errors of fields, which are null in the answer.</summary>
    public ImmutableArray<GraphQLError> Errors => _errors;

    public void AddError(GraphQLError error) => _errors = _errors.Add(error);

    public void Add<T>(PlanNode node, T found)
        where T : class => _found.Add(node, found);

    public T Of<T>(PlanNode node)
        where T : class => (T)_found[node];
}
