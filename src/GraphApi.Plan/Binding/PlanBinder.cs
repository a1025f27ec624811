using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Values;
using GraphApi.Plan.Cursors;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Lists;
using GraphApi.Plan.Nodes;
using GraphApi.Plan.Operands;
using GraphApi.Plan.Search;

namespace GraphApi.Plan.Binding;

/// <summary>Gives a plan what one request brings: sizes of pages, cursors and the bounds of walks, checked. One for each plan; safe to share between requests.</summary>
public sealed class PlanBinder
{
    private readonly OperationPlan _plan;
    private readonly PageLimits _limits;
    private readonly bool _hasLimits;
    private readonly WalkBinder _walks;

    /// <summary>The pages, where no request can change them.</summary>
    private readonly BoundPage[]? _constantPages;

    public PlanBinder(OperationPlan plan, PageLimits limits)
    {
        _plan = plan;
        _limits = limits;
        _hasLimits = plan.Fields.Any(field => field is NestedField { Node: SeekMany or SearchNode });
        _walks = new WalkBinder(plan, limits);
        if (plan.Lists.All(list => list.IsConstant))
        {
            var errors = new List<GraphQLError>();
            var pages = BindPages(CoercedVariables.None, errors);
            _constantPages = errors.Count == 0 ? pages : null;
        }
    }

    public bool TryBind(
        CoercedVariables variables,
        [NotNullWhen(true)] out BoundPlan? bound,
        out ImmutableArray<GraphQLError> errors)
    {
        if (_constantPages is not null && !_hasLimits && !_walks.HasWalks)
        {
            bound = new BoundPlan(_plan, variables, _constantPages, _walks.Budget);
            errors = [];
            return true;
        }

        var found = new List<GraphQLError>();
        var pages = _constantPages ?? BindPages(variables, found);
        CheckLimits(variables, found);
        _walks.Check(variables, found);
        errors = [.. found];
        bound = found.Count == 0 ? new BoundPlan(_plan, variables, pages, _walks.Budget) : null;
        return bound is not null;
    }

    private BoundPage[] BindPages(CoercedVariables variables, List<GraphQLError> errors)
    {
        var pages = new BoundPage[_plan.Lists.Length];
        for (var list = 0; list < pages.Length; list++)
        {
            pages[list] = BindPage(_plan.Lists[list], variables, errors);
        }

        return pages;
    }

    private BoundPage BindPage(ListArguments list, CoercedVariables variables, List<GraphQLError> errors)
    {
        var first = Given(list.First, variables) as IntValue;
        var last = Given(list.Last, variables) as IntValue;
        var after = Given(list.After, variables) as StringValue;
        var before = Given(list.Before, variables) as StringValue;
        if (FindClash(first, after, last, before) is { } clash)
        {
            errors.Add(new GraphQLError($"On \"{list.Name}\", {clash}.", ErrorCode.BadUserInput, list.Location));
            return default;
        }

        var size = (last ?? first)?.Value ?? _limits.DefaultSize;
        if (size < 0 || size > _limits.MaxSize)
        {
            errors.Add(new GraphQLError(
                $"Argument \"{(last is null ? "first" : "last")}\" of \"{list.Name}\" is {size}; a page has from 0 to {_limits.MaxSize} rows. Ask for the rest with cursors.",
                ErrorCode.BadUserInput,
                list.Location));
        }

        return new BoundPage(size, last is not null, ReadCursor(list, after ?? before, after is null ? "before" : "after", variables, errors));
    }

    private static string? FindClash(IntValue? first, StringValue? after, IntValue? last, StringValue? before)
    {
        if (before is not null && last is null)
        {
            return "\"before\" needs \"last\": it says how many rows before the cursor are wanted";
        }

        if (last is not null && first is not null)
        {
            return "\"first\" and \"last\" exclude each other: a page is taken from one end";
        }

        return last is not null && after is not null ? "\"after\" goes with \"first\", and \"last\" with \"before\"" : null;
    }

    private static CursorPosition? ReadCursor(ListArguments list, StringValue? cursor, string argument, CoercedVariables variables, List<GraphQLError> errors)
    {
        if (cursor is null)
        {
            return null;
        }

        if (!CursorCodec.TryRead(cursor.Value, list, variables, out var position, out var problem))
        {
            errors.Add(new GraphQLError($"Argument \"{argument}\" of \"{list.Name}\" {problem}.", ErrorCode.BadUserInput, list.Location));
        }

        return position;
    }

    private void CheckLimits(CoercedVariables variables, List<GraphQLError> errors)
    {
        foreach (var field in _plan.Fields)
        {
            switch (field)
            {
                case NestedField { Node: SeekMany seek } when seek.Ids.Resolve(variables) is ListValue ids && ids.Items.Length > _limits.MaxIds:
                    errors.Add(new GraphQLError(
                        $"Field \"{field.Key.Name}\" asks for {ids.Items.Length} ids; one field takes {_limits.MaxIds} at the most. Send them in several requests.",
                        ErrorCode.LimitExceeded));
                    break;
                case NestedField { Node: SearchNode search } when CountCharacters(search.TextOf(variables)) is var characters and > SearchLimits.MostCharacters:
                    errors.Add(new GraphQLError(
                        $"Argument \"text\" of \"{search.List.Name}\" has {characters} characters; {SearchLimits.MostCharacters} are the most. Search for the words that matter.",
                        ErrorCode.LimitExceeded,
                        search.List.Location));
                    break;
            }
        }
    }

    private static int CountCharacters(string text) => text.Count(unit => !char.IsLowSurrogate(unit));

    /// <summary>An argument that was left out, or given as null, is null.</summary>
    private static Value? Given(Operand? operand, CoercedVariables variables) => operand?.Resolve(variables);
}
