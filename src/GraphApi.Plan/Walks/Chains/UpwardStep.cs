using GraphApi.Model.Types;
using GraphApi.Plan.Predicates;

namespace GraphApi.Plan.Walks.Chains;

/// <summary>Where a chain may go up: along the relationships of one rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Visible">Which rows of the rule's field the scope leaves to be seen; null for all.</param>
public sealed record UpwardStep(ResponsibilityRule Rule, Predicate? Visible);
