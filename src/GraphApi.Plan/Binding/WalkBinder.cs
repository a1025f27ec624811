using System.Collections.Immutable;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Values;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Nodes;

namespace GraphApi.Plan.Binding;

/// <summary>Checks what one request gives to the walks of a plan, as far as that needs no data.</summary>
internal sealed class WalkBinder(OperationPlan plan, PageLimits limits)
{
    private readonly ImmutableArray<WalkNode> _walks = [.. plan.Fields.OfType<NestedField>().Select(field => field.Node).OfType<WalkNode>()];

    public bool HasWalks => !_walks.IsEmpty;

    /// <summary>How many relationships each walk may look at: what one request may, in equal parts.</summary>
    public long Budget => limits.WalkBudget / Math.Max(1, _walks.Length);

    public void Check(CoercedVariables variables, List<GraphQLError> errors)
    {
        foreach (var walk in _walks)
        {
            CheckCounts(walk, variables, errors);
            CheckIds(walk, variables, errors);
            if (walk is Paths paths)
            {
                CheckEnds(paths, variables, errors);
            }
        }
    }

    private static void CheckCounts(WalkNode walk, CoercedVariables variables, List<GraphQLError> errors)
    {
        foreach (var count in walk.Counts)
        {
            var number = count.Of(variables);
            if (number < count.Range.Least || number > count.Range.Most)
            {
                errors.Add(Error(walk, $"Argument \"{count.Name}\" of \"{walk.Name}\" is {number}; it is from {count.Range.Least} to {count.Range.Most}."));
            }
        }
    }

    private void CheckIds(WalkNode walk, CoercedVariables variables, List<GraphQLError> errors)
    {
        foreach (var ids in walk.Ids)
        {
            var count = ids.Of(variables).Length;
            if (count > limits.MaxIds)
            {
                errors.Add(new GraphQLError(
                    $"Argument \"{ids.Name}\" of \"{walk.Name}\" has {count} ids; it takes {limits.MaxIds} at the most. Send them in several requests.",
                    ErrorCode.LimitExceeded,
                    walk.Location));
            }
        }
    }

    /// <summary>No path could have an end that it has to avoid.</summary>
    private static void CheckEnds(Paths paths, CoercedVariables variables, List<GraphQLError> errors)
    {
        var avoided = paths.Avoid.Of(variables).ToHashSet(StringComparer.Ordinal);
        foreach (var ends in (ImmutableArray<Walks.IdArgument>)[paths.From, paths.To])
        {
            if (ends.Of(variables).FirstOrDefault(avoided.Contains) is { } end)
            {
                errors.Add(Error(paths, $"Argument \"avoid\" of \"paths\" names \"{end}\", which argument \"{ends.Name}\" names too. Leave it out of one of them."));
            }
        }
    }

    private static GraphQLError Error(WalkNode walk, string message) => new(message, ErrorCode.BadUserInput, walk.Location);
}
