using GraphApi.GraphQL.Values;

namespace GraphApi.Plan.Binding;

/// <summary>A plan with what one request gives to it.</summary>
/// <param name="plan">The plan.</param>
/// <param name="variables">The request's variables.</param>
/// <param name="pages">The pages of the plan's lists.</param>
/// <param name="walkBudget">How many relationships each walk of the plan may look at.</param>
public sealed class BoundPlan(OperationPlan plan, CoercedVariables variables, BoundPage[] pages, long walkBudget)
{
    public OperationPlan Plan => plan;

    public CoercedVariables Variables => variables;

    public long WalkBudget => walkBudget;

    /// <summary>The page of a list, by <see cref="Lists.ListArguments.Ordinal"/>.</summary>
    public BoundPage Page(int list) => pages[list];
}
