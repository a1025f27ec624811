using GraphApi.Memory.Adjacency;
using GraphApi.Memory.Snapshots;
using GraphApi.Model.Datasets;
using GraphApi.Model.Types;
using GraphApi.Plan.Walks.Chains;

namespace GraphApi.Memory.Chains;

/// <summary>The relationships of one rule in a snapshot, as chains go up along them.</summary>
internal sealed class UpwardLinks
{
    private readonly RelationshipTable _table;
    private readonly CodedColumn? _chosenBy;
    private readonly StoredDates _dates;

    public UpwardLinks(GraphSnapshot snapshot, ResponsibilityRule rule)
    {
        Rule = rule;
        Adjacency = snapshot.Adjacency(rule.Up);
        _table = (RelationshipTable)snapshot.Dataset.Table(rule.Relationship);
        _chosenBy = rule.ChosenBy is { } property ? (CodedColumn)_table.Columns[property.Ordinal] : null;
        _dates = new StoredDates(_table);
    }

    public ResponsibilityRule Rule { get; }

    public AdjacencyList Adjacency { get; }

    /// <summary>The id of a relationship by its row.</summary>
    public ReadOnlyMemory<byte> IdOf(int row) => _table.Ids.Memory(row);

    public string? ValueOf(int row) => _chosenBy?.GetString(row);

    public RecordedDates DatesOf(int row) => _dates[row];
}
