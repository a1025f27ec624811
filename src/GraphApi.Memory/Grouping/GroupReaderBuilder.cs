using GraphApi.Memory.Columns;
using GraphApi.Memory.Lists;
using GraphApi.Memory.Snapshots;
using GraphApi.Plan.Grouping;

namespace GraphApi.Memory.Grouping;

/// <summary>Makes the reader of a key.</summary>
internal static class GroupReaderBuilder
{
    private const int YearLength = 4;
    private const int MonthLength = 7;

    public static GroupReader Build(GraphSnapshot snapshot, StoredTable table, GroupKey key) => key switch
    {
        GroupKey.OfValue { Value: var value } => table.Column(value).CreateGroupReader(),
        GroupKey.OfItems { List: var list } => table.Column(list).CreateGroupReader(),
        GroupKey.OfYear { Date: var date } => CodedGroupReader.OfBeginnings(((StoredCodes)table.Column(date)).Column, YearLength),
        GroupKey.OfMonth { Date: var date } => CodedGroupReader.OfBeginnings(((StoredCodes)table.Column(date)).Column, MonthLength),
        GroupKey.OfFar far => OfFar(snapshot, table, far),
        _ => throw new ArgumentOutOfRangeException(nameof(key), key.GetType().Name, "A group key that the embedded backend does not know."),
    };

    private static FarGroupReader OfFar(GraphSnapshot snapshot, StoredTable table, GroupKey.OfFar far)
    {
        var rows = new AdjacentRows(snapshot, far.Field, table.NodeIndexes);
        return new FarGroupReader(snapshot.Nodes, rows, far.Where is { } where ? state => RowSelection.Bind(snapshot, rows, where, [], state.Variables) : null);
    }
}
