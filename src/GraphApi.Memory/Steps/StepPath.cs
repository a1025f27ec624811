using GraphApi.Memory.Columns;
using GraphApi.Memory.Snapshots;
using GraphApi.Model.Types;
using GraphApi.Plan.Predicates;

namespace GraphApi.Memory.Steps;

/// <summary>A step from rows of one table, and the tables that it can lead to.</summary>
internal readonly record struct StepPath(StepOperator Operator, IReadOnlyList<StoredTable> Tables)
{
    /// <param name="snapshot">Where the rows are.</param>
    /// <param name="step">The step.</param>
    /// <param name="from">The table that it starts from.</param>
    /// <param name="relationship">The table of the relationships that led there; null where none did.</param>
    public static StepPath Of(GraphSnapshot snapshot, Step step, StoredTable from, StoredTable? relationship) => step switch
    {
        Step.ToRelationship when relationship is not null =>
            new StepPath(new RelationshipStepOperator(relationship.Type.Ordinal), [relationship]),
        Step.ToEnd { IsStart: var isStart } when from.Type is RelationshipType { From: var start, To: var end } =>
            new StepPath(
                new EndStepOperator(snapshot.Nodes, isStart ? from.Ends.From : from.Ends.To),
                [.. (isStart ? start : end).Types.Select(snapshot.Table)]),
        Step.Single { Field: var field } =>
            new StepPath(new SingleStepOperator(snapshot.Nodes, from.NodeIndexes, snapshot.Adjacency(field)), [.. field.Far.Types.Select(snapshot.Table)]),
        Step.ToSource when snapshot.Evidence is { } evidence =>
            new StepPath(new SourceStepOperator(evidence.Links.Source, evidence.Sources.Type.Ordinal), [evidence.Sources]),
        Step.ToSubject when snapshot.Evidence is { } evidence =>
            new StepPath(new SubjectStepOperator(evidence.Links.Subject), snapshot.Tables),
        _ => throw new InvalidOperationException($"The plan steps to \"{step}\" from a row of {from.Type.Name}, where there is no such step."),
    };
}
