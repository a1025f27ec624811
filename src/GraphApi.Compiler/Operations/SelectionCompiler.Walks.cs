using System.Collections.Immutable;
using GraphApi.GraphQL.Language;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Nodes;
using GraphApi.Plan.Responses;
using GraphApi.Plan.Scopes;
using GraphApi.Plan.Walks;

namespace GraphApi.Compiler.Operations;

internal sealed partial class SelectionCompiler
{
    public Paths Paths(CollectedField field, TimeScope scope) => new(
        field.Key,
        Ids(field, "from"),
        Ids(field, "to"),
        Ids(field, "avoid"),
        Count(field, "maxLength", CountRange.PathLength),
        Count(field, "first", CountRange.Paths),
        Argument(field, "Query", "relationships")?.ToOperand(),
        scope,
        field.First.Location,
        [.. Below(field.Nodes, "Paths").Select(inner => PathsField(inner, scope))]);

    public Neighborhood Neighborhood(CollectedField field, TimeScope scope) => new(
        field.Key,
        Ids(field, "of"),
        Count(field, "depth", CountRange.Depth),
        Count(field, "limit", CountRange.Neighbours),
        Argument(field, "Query", "relationships")?.ToOperand(),
        scope,
        field.First.Location,
        [.. Below(field.Nodes, "Neighborhood").Select(inner => NeighborhoodField(inner, scope))]);

    private IdArgument Ids(CollectedField field, string name) => new(name, Argument(field, "Query", name)?.ToOperand());

    private CountArgument Count(CollectedField field, string name, CountRange range) => new(name, Argument(field, "Query", name)?.ToOperand(), range);

    private OutputField PathsField(CollectedField field, TimeScope scope)
    {
        var key = new ResponseKey(field.Key);
        return field.Name switch
        {
            "__typename" => Constant(key, "Paths"),
            "paths" => new PathsField(key, [.. Below(field.Nodes, "Path").Select(inner => PathField(inner, scope))]),
            "truncated" => new WalkValueField(key, WalkValue.Truncated),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field.Name, "Paths have no such field."),
        };
    }

    private OutputField PathField(CollectedField field, TimeScope scope)
    {
        var key = new ResponseKey(field.Key);
        return field.Name switch
        {
            "__typename" => Constant(key, "Path"),
            "length" => new WalkValueField(key, WalkValue.Length),
            "nodes" => new WalkElementsField(key, WalkElements.Nodes, RecordShape(field.Nodes, scope)),
            "steps" => new StepsField(key, [.. Below(field.Nodes, "PathStep").Select(inner => StepField(inner, scope))]),
            "corroboration" => new WeakestField(key, scope.KnownBy, CorroborationFields(field, new Standpoint(scope, IsVisible: true))),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field.Name, "A path has no such field."),
        };
    }

    private OutputField StepField(CollectedField field, TimeScope scope)
    {
        var key = new ResponseKey(field.Key);
        return field.Name switch
        {
            "__typename" => Constant(key, "PathStep"),
            "relationship" => new StepElementField(key, StepElement.Relationship, RelationshipShape(field.Nodes, scope)),
            "from" => new StepElementField(key, StepElement.From, RecordShape(field.Nodes, scope)),
            "to" => new StepElementField(key, StepElement.To, RecordShape(field.Nodes, scope)),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field.Name, "A step has no such field."),
        };
    }

    private OutputField NeighborhoodField(CollectedField field, TimeScope scope)
    {
        var key = new ResponseKey(field.Key);
        return field.Name switch
        {
            "__typename" => Constant(key, "Neighborhood"),
            "nodes" => new WalkElementsField(key, WalkElements.Nodes, RecordShape(field.Nodes, scope)),
            "relationships" => new WalkElementsField(key, WalkElements.Relationships, RelationshipShape(field.Nodes, scope)),
            "truncated" => new WalkValueField(key, WalkValue.Truncated),
            "omitted" => new WalkValueField(key, WalkValue.Omitted),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field.Name, "A neighborhood has no such field."),
        };
    }

    private Shape RecordShape(ImmutableArray<FieldNode> selections, TimeScope scope) =>
        Shape(selections, [.. _model.NodeTypes.Where(type => type.IsRecord)], "Record", OnWalk(scope));

    /// <summary>On the records of a walk: those behind a visible relationship are visible, but for one that is a part of its start.</summary>
    private Standpoint OnWalk(TimeScope scope) => new(
        scope, _model.RelationshipTypes.Where(type => type.FromField is { IsSingle: true }).All(type => At(type.To, scope, isVisible: false).IsVisible));

    private Shape RelationshipShape(ImmutableArray<FieldNode> selections, TimeScope scope) =>
        Shape(selections, [.. _model.RelationshipTypes], "Relationship", new Standpoint(scope, IsVisible: true));
}
