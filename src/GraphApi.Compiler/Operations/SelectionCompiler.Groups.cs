using System.Collections.Immutable;
using GraphApi.Compiler.Schemas;
using GraphApi.GraphQL.Errors;
using GraphApi.GraphQL.Values;
using GraphApi.Model.Types;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Grouping;
using GraphApi.Plan.Nodes;
using GraphApi.Plan.Responses;
using GraphApi.Plan.Scopes;

namespace GraphApi.Compiler.Operations;

internal sealed partial class SelectionCompiler
{
    /// <summary>How many records of a type there are by some keys.</summary>
    /// <exception cref="PlanException">There is no key to count by.</exception>
    public Groups Groups(CollectedField field, NodeType type, TimeScope scope)
    {
        var visibility = new Visibility(_model, scope);
        var criteria = GroupCriterion.Of(type);
        var by = Argument(field, "Query", "by")!.Items
            .Select(key => ((EnumValue)key.Structural).Value)
            .Distinct()
            .Select(member => criteria.First(criterion => criterion.Member == member))
            .ToImmutableArray();
        if (by.IsEmpty)
        {
            throw new PlanException(new GraphQLError(
                $"Field \"{field.Name}\" has nothing to count by; give \"by\" at least one of {string.Join(", ", criteria.Select(criterion => criterion.Member))}.",
                ErrorCode.BadUserInput,
                field.First.Location));
        }

        return new Groups(
            type,
            new FilterCompiler(_model, scope).Compile(Argument(field, "Query", "where"), FilterSubject.Of(type), visibility.OfType(type)),
            [.. by.Select(criterion => criterion.Key is GroupKey.OfFar far ? far with { Where = visibility.OfRow(far.Field, nearIsVisible: true) } : criterion.Key)],
            [.. Below(field.Nodes, ApiNames.Group(type)).Select(inner => GroupField(inner, type, by, scope))]);
    }

    private OutputField GroupField(CollectedField field, NodeType type, ImmutableArray<GroupCriterion> by, TimeScope scope)
    {
        var key = new ResponseKey(field.Key);
        return field.Name switch
        {
            "__typename" => Constant(key, ApiNames.Group(type)),
            "key" => new ObjectField(key, [.. Below(field.Nodes, ApiNames.GroupKey(type)).Select(inner => GroupKeyField(inner, type, by, scope))]),
            "count" => new GroupCountField(key),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field.Name, "A group has no such field."),
        };
    }

    private OutputField GroupKeyField(CollectedField field, NodeType type, ImmutableArray<GroupCriterion> by, TimeScope scope)
    {
        var key = new ResponseKey(field.Key);
        if (field.Name == "__typename")
        {
            return Constant(key, ApiNames.GroupKey(type));
        }

        for (var ordinal = 0; ordinal < by.Length; ordinal++)
        {
            if (by[ordinal].Name == field.Name)
            {
                return new GroupKeyField(
                    key,
                    ordinal,
                    by[ordinal].Key is GroupKey.OfFar { Field: var far } ? Shape(field.Nodes, far.Far, At(far.Far, scope, isVisible: !far.IsSingle)) : null);
            }
        }

        return new ConstantField(key, "null"u8.ToArray());
    }
}
