using System.Collections.Immutable;
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
        AddObject(builder, groups.Fields);
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

    private void AddObject(FragmentBuilder<GroupFieldOperator> builder, ImmutableArray<OutputField> fields)
    {
        builder.Literal("{"u8);
        for (var index = 0; index < fields.Length; index++)
        {
            builder.Literal(index > 0 ? ","u8 : []);
            builder.Literal(fields[index].Key.Json);
            AddValue(builder, fields[index]);
        }

        builder.Literal("}"u8);
    }

    private void AddValue(FragmentBuilder<GroupFieldOperator> builder, OutputField field)
    {
        switch (field)
        {
            case ConstantField constant:
                builder.Literal(constant.Json);
                break;
            case ObjectField inner:
                AddObject(builder, inner.Fields);
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
