using GraphApi.GraphQL.Values;
using GraphApi.Memory.Lists;
using GraphApi.Memory.Operators;
using GraphApi.Memory.Predicates;
using GraphApi.Memory.Snapshots;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Nodes;

namespace GraphApi.Memory.Grouping;

/// <summary>Turns a plan's counts by keys into operators.</summary>
internal sealed class GroupsBuilder(GraphSnapshot snapshot, OperatorBuilder objects)
{
    public GroupsOperator Build(byte[] fragment, Groups groups)
    {
        var table = snapshot.Table(groups.Type);
        var rows = new TableRows(table);
        var builder = new FragmentBuilder<GroupFieldOperator>();
        builder.Object(groups.Fields, field => AddValue(builder, field));
        return new GroupsOperator(
            fragment,
            rows,
            Select(rows, groups),
            [.. groups.Keys.Select(key => GroupReaderBuilder.Build(snapshot, table, key))],
            builder.ToArray(),
            builder.TakeFragment());
    }

    private Func<ExecutionState, BoundList> Select(TableRows rows, Groups groups)
    {
        if (groups.Where is { } where && PredicateVariables.Occur(where))
        {
            return state => RowSelection.Bind(snapshot, rows, where, [], state.Variables);
        }

        var all = RowSelection.Bind(snapshot, rows, groups.Where, [], CoercedVariables.None);
        return _ => all;
    }

    private void AddValue(FragmentBuilder<GroupFieldOperator> builder, OutputField field)
    {
        switch (field)
        {
            case ObjectField inner:
                builder.Object(inner.Fields, field => AddValue(builder, field));
                break;
            case GroupCountField:
                builder.Add(new GroupFieldOperator(builder.TakeFragment(), key: null, shape: null));
                break;
            case GroupKeyField key:
                builder.Add(new GroupFieldOperator(builder.TakeFragment(), key.Ordinal, key.Shape is { } shape ? objects.BuildShape(shape) : null));
                break;
            default:
                throw new InvalidOperationException($"The plan has a {field.GetType().Name} for \"{field.Key.Name}\" of a group.");
        }
    }
}
