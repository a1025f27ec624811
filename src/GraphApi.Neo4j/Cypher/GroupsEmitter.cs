using System.Collections.Immutable;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Grouping;
using GraphApi.Plan.Nodes;

namespace GraphApi.Neo4j.Cypher;

/// <summary>Writes counts by keys as a subquery: a row for each record and value, counted, in the order of the keys.</summary>
internal sealed class GroupsEmitter(StatementScope statement, CypherText text, ShapeEmitter shapes)
{
    private readonly PredicateEmitter _predicates = new(statement);

    /// <summary>Returns the variable of the list of groups.</summary>
    public string Emit(Groups groups)
    {
        var record = statement.Variable('n');
        var result = statement.Variable('l');
        var count = statement.Variable('t');
        var keys = groups.Keys.Select(_ => statement.Variable('k')).ToImmutableArray();
        using (text.Call(null))
        {
            Match($"MATCH ({record}:{statement.Names.Label(groups.Type)})", _predicates.Conditions(groups.Where, new PredicateScope(record)));
            var values = keys.Select((key, ordinal) => Value(groups.Keys[ordinal], record, key)).ToList();
            text.Line($"WITH {string.Join(", ", values)}, count(DISTINCT {record}) AS {count}");
            text.Line($"ORDER BY {string.Join(", ", keys.Select((key, ordinal) => groups.Keys[ordinal] is GroupKey.OfFar ? $"{key}.id" : key))}");
            text.Line($"RETURN collect([{string.Join(", ", Values(groups.Fields, keys, count))}]) AS {result}");
        }

        return result;
    }

    /// <summary>What WITH has for a key. Keys of which a record can have several values make a row for each of them first, and one where there is none.</summary>
    private string Value(GroupKey key, string record, string variable)
    {
        switch (key)
        {
            case GroupKey.OfValue { Value: var value }:
                return $"{record}.{GraphNames.Property(value)} AS {variable}";
            case GroupKey.OfYear { Date: var date }:
                return $"left({record}.{GraphNames.Property(date)}, 4) AS {variable}";
            case GroupKey.OfMonth { Date: var date }:
                var day = $"{record}.{GraphNames.Property(date)}";
                return $"CASE WHEN size({day}) >= 7 THEN left({day}, 7) END AS {variable}";
            case GroupKey.OfItems { List: var list }:
                var items = $"{record}.{GraphNames.Property(list)}";
                text.Line($"UNWIND CASE WHEN size({items}) = 0 THEN [null] ELSE {items} END AS {variable}");
                return variable;
            case GroupKey.OfFar far:
                Far(far, record, variable);
                return variable;
            default:
                throw new ArgumentOutOfRangeException(nameof(key), key.GetType().Name, "A group key that Cypher is not written for.");
        }
    }

    private void Far(GroupKey.OfFar far, string record, string variable)
    {
        var relationship = far.Where is null ? null : statement.Variable('r');
        using (text.Call(record))
        {
            Match(
                $"OPTIONAL MATCH {GraphPattern.Along(statement.Names, far.Field, record, relationship, variable)}",
                _predicates.Conditions(far.Where, new PredicateScope(variable, relationship)));
            text.Line($"RETURN DISTINCT {variable}");
        }
    }

    private void Match(string match, IEnumerable<string> conditions)
    {
        text.Line(match);
        var where = string.Join(" AND ", conditions);
        if (where.Length > 0)
        {
            text.Line($"WHERE {where}");
        }
    }

    private IEnumerable<string> Values(ImmutableArray<OutputField> fields, ImmutableArray<string> keys, string count) => fields.SelectMany(field => field switch
    {
        ConstantField => [],
        ObjectField inner => Values(inner.Fields, keys, count),
        GroupCountField => [count],
        GroupKeyField { Shape: { } shape } far => [shapes.EmitNullable(shape, new ElementScope(keys[far.Ordinal]))],
        GroupKeyField key => [keys[key.Ordinal]],
        _ => throw new InvalidOperationException($"The plan has a {field.GetType().Name} for \"{field.Key.Name}\" of a group."),
    });
}
