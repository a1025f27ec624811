using GraphApi.Plan.Binding;

namespace GraphApi.Neo4j.Cypher;

/// <summary>What the parameters of one statement come from.</summary>
/// <param name="Plan">The plan with what the request gives to it.</param>
/// <param name="Findings">What statements before this one have found for it.</param>
internal sealed record StatementInput(BoundPlan Plan, Findings Findings);
