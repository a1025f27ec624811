using GraphApi.GraphQL.Values;

namespace GraphApi.Plan.Binding;

/// <summary>A plan with what one request gives to it.</summary>
public sealed class BoundPlan(OperationPlan plan, CoercedVariables variables, BoundPage[] pages)
{
    public OperationPlan Plan => plan;

    public CoercedVariables Variables => variables;

    /// <summary>The page of a list, by <see cref="Lists.ListArguments.Ordinal"/>.</summary>
    public BoundPage Page(int list) => pages[list];
}
