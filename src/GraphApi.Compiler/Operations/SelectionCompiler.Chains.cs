using GraphApi.Model.Types;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Nodes;
using GraphApi.Plan.Operands;
using GraphApi.Plan.Predicates;
using GraphApi.Plan.Responses;
using GraphApi.Plan.Scopes;
using GraphApi.Plan.Walks;
using GraphApi.Plan.Walks.Chains;

namespace GraphApi.Compiler.Operations;

internal sealed partial class SelectionCompiler
{
    public ResponsibilityChains Chains(CollectedField field, ResponsibilityRules rules, TimeScope scope)
    {
        var visibility = new Visibility(_model, scope);
        return new ResponsibilityChains(
            field.Key,
            rules,
            new IdArgument("of", new Operand.Items([Argument(field, "Query", "of")!.ToOperand()])),
            Argument(field, "Query", "to")?.ToOperand(),
            Argument(field, "Query", "at")?.ToOperand(),
            Count(field, "maxLength", CountRange.ChainLength),
            Count(field, "perOfficial", CountRange.PerOfficial),
            Count(field, "first", CountRange.Chains),
            [.. rules.Rules.Select(rule => new UpwardStep(rule, visibility.OfRow(rule.Up, nearIsVisible: false)))],
            rules.Acts is { } acts
                ? new Predicate.Rows(new RowSource.Along(acts), Quantifier.Some, visibility.OfRow(acts, nearIsVisible: false) ?? Predicate.True)
                : Predicate.True,
            scope,
            field.First.Location,
            [.. Below(field.Nodes, "ResponsibilityChains").Select(inner => ChainsField(inner, rules, scope))]);
    }

    private OutputField ChainsField(CollectedField field, ResponsibilityRules rules, TimeScope scope)
    {
        var key = new ResponseKey(field.Key);
        return field.Name switch
        {
            "__typename" => Constant(key, "ResponsibilityChains"),
            "chains" => new ChainsField(key, [.. Below(field.Nodes, "ResponsibilityChain").Select(inner => ChainField(inner, rules, scope))]),
            "truncated" => new WalkValueField(key, WalkValue.Truncated),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field.Name, "Responsibility chains have no such field."),
        };
    }

    private OutputField ChainField(CollectedField field, ResponsibilityRules rules, TimeScope scope)
    {
        var key = new ResponseKey(field.Key);
        return field.Name switch
        {
            "__typename" => Constant(key, "ResponsibilityChain"),
            "subject" => new ChainEndField(key, IsOfficial: false, Shape(field.Nodes, [.. rules.Subjects], "subject of chains", OnWalk(scope))),
            "official" => new ChainEndField(key, IsOfficial: true, Shape(field.Nodes, rules.Official, OnWalk(scope))),
            "links" => new StepsField(key, [.. Below(field.Nodes, "ChainLink").Select(inner => LinkField(inner, rules, scope))]),
            "weakestLink" => new WeakestStepField(key, [.. Below(field.Nodes, "ChainLink").Select(inner => LinkField(inner, rules, scope))]),
            "timeFit" => new WalkValueField(key, WalkValue.TimeFit),
            "corroboration" => new WeakestField(key, scope.KnownBy, CorroborationFields(field, new Standpoint(scope, IsVisible: true))),
            "alternatives" => new WalkValueField(key, WalkValue.Alternatives),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field.Name, "A responsibility chain has no such field."),
        };
    }

    /// <summary>Only the types that links can be of, or lead from and to, have fields.</summary>
    private OutputField LinkField(CollectedField field, ResponsibilityRules rules, TimeScope scope)
    {
        var key = new ResponseKey(field.Key);
        return field.Name switch
        {
            "__typename" => Constant(key, "ChainLink"),
            "relationship" => new StepElementField(key, StepElement.Relationship, Shape(field.Nodes, [.. rules.Rules.Select(rule => rule.Relationship)], "link of chains", new Standpoint(scope, IsVisible: true))),
            "from" => new StepElementField(key, StepElement.From, EndShape(field, "lower end of links", rules.Rules.Select(rule => rule.Up.Near), scope)),
            "to" => new StepElementField(key, StepElement.To, EndShape(field, "upper end of links", rules.Rules.Select(rule => rule.Up.Far), scope)),
            "timeFit" => new WalkValueField(key, WalkValue.TimeFit),
            "note" => new WalkValueField(key, WalkValue.Note),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field.Name, "A link has no such field."),
        };
    }

    private Shape EndShape(CollectedField field, string name, IEnumerable<NodeSet> ends, TimeScope scope)
    {
        var types = ends.SelectMany(end => end.Types).ToHashSet();
        return Shape(field.Nodes, [.. _model.NodeTypes.Where(types.Contains)], name, OnWalk(scope));
    }
}
