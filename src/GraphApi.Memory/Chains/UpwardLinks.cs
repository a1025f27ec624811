using GraphApi.Memory.Adjacency;
using GraphApi.Memory.Operators;
using GraphApi.Memory.Snapshots;
using GraphApi.Memory.Walks;
using GraphApi.Model.Datasets;
using GraphApi.Model.Types;
using GraphApi.Plan.Operands;
using GraphApi.Plan.Walks.Chains;

namespace GraphApi.Memory.Chains;

/// <summary>The relationships of one rule in a snapshot, as chains go up along them.</summary>
internal sealed class UpwardLinks
{
    private readonly RelationshipTable _table;
    private readonly CodedColumn? _chosenBy;
    private readonly StoredDates _dates;
    private readonly StoredStrength _strength;

    public UpwardLinks(GraphSnapshot snapshot, ResponsibilityRule rule, Operand? knownBy)
    {
        Rule = rule;
        Adjacency = snapshot.Adjacency(rule.Up);
        _table = (RelationshipTable)snapshot.Dataset.Table(rule.Relationship);
        _chosenBy = rule.ChosenBy is { } property ? (CodedColumn)_table.Columns[property.Ordinal] : null;
        _dates = new StoredDates(_table);
        _strength = new StoredStrength(snapshot, knownBy);
    }

    public ResponsibilityRule Rule { get; }

    public AdjacencyList Adjacency { get; }

    /// <summary>A relationship, by its row, as a link between two records by their numbers.</summary>
    public ChainLink LinkOf(ExecutionState state, int row, int from, int to) => new(
        _table.Ids.Memory(row),
        Rule,
        from,
        to,
        _chosenBy?.GetString(row),
        _dates[row],
        _strength.Of(state, new ElementRef(Rule.Relationship.Ordinal, row)));
}
