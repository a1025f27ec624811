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
    public Paths Paths(CollectedField field) => new(
        field.Key,
        Ids(field, "from"),
        Ids(field, "to"),
        Ids(field, "avoid"),
        Count(field, "maxLength", CountRange.PathLength),
        Count(field, "first", CountRange.Paths),
        Argument(field, "Query", "relationships")?.ToOperand(),
        TimeScope.None,
        field.First.Location,
        [.. Below(field.Nodes, "Paths").Select(PathsField)]);

    public Neighborhood Neighborhood(CollectedField field) => new(
        field.Key,
        Ids(field, "of"),
        Count(field, "depth", CountRange.Depth),
        Count(field, "limit", CountRange.Neighbours),
        Argument(field, "Query", "relationships")?.ToOperand(),
        TimeScope.None,
        field.First.Location,
        [.. Below(field.Nodes, "Neighborhood").Select(NeighborhoodField)]);

    private IdArgument Ids(CollectedField field, string name) => new(name, Argument(field, "Query", name)?.ToOperand());

    private CountArgument Count(CollectedField field, string name, CountRange range) => new(name, Argument(field, "Query", name)?.ToOperand(), range);

    private OutputField PathsField(CollectedField field)
    {
        var key = new ResponseKey(field.Key);
        return field.Name switch
        {
            "__typename" => Constant(key, "Paths"),
            "paths" => new PathsField(key, [.. Below(field.Nodes, "Path").Select(PathField)]),
            "truncated" => new WalkValueField(key, WalkValue.Truncated),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field.Name, "Paths have no such field."),
        };
    }

    private OutputField PathField(CollectedField field)
    {
        var key = new ResponseKey(field.Key);
        return field.Name switch
        {
            "__typename" => Constant(key, "Path"),
            "length" => new WalkValueField(key, WalkValue.Length),
            "nodes" => new WalkElementsField(key, WalkElements.Nodes, RecordShape(field.Nodes)),
            "steps" => new StepsField(key, [.. Below(field.Nodes, "PathStep").Select(StepField)]),
            "corroboration" => new WeakestField(key, CorroborationFields(field)),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field.Name, "A path has no such field."),
        };
    }

    private OutputField StepField(CollectedField field)
    {
        var key = new ResponseKey(field.Key);
        return field.Name switch
        {
            "__typename" => Constant(key, "PathStep"),
            "relationship" => new StepElementField(key, StepElement.Relationship, RelationshipShape(field.Nodes)),
            "from" => new StepElementField(key, StepElement.From, RecordShape(field.Nodes)),
            "to" => new StepElementField(key, StepElement.To, RecordShape(field.Nodes)),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field.Name, "A step has no such field."),
        };
    }

    private OutputField NeighborhoodField(CollectedField field)
    {
        var key = new ResponseKey(field.Key);
        return field.Name switch
        {
            "__typename" => Constant(key, "Neighborhood"),
            "nodes" => new WalkElementsField(key, WalkElements.Nodes, RecordShape(field.Nodes)),
            "relationships" => new WalkElementsField(key, WalkElements.Relationships, RelationshipShape(field.Nodes)),
            "truncated" => new WalkValueField(key, WalkValue.Truncated),
            "omitted" => new WalkValueField(key, WalkValue.Omitted),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field.Name, "A neighborhood has no such field."),
        };
    }

    private Shape RecordShape(ImmutableArray<FieldNode> selections) => Shape(selections, [.. _model.NodeTypes.Where(type => type.IsRecord)], "Record");

    private Shape RelationshipShape(ImmutableArray<FieldNode> selections) => Shape(selections, [.. _model.RelationshipTypes], "Relationship");
}
