using GraphApi.GraphQL.Values;
using GraphApi.Model.Types;

namespace GraphApi.Conformance.Tests.Reference;

/// <summary>Counts records by keys: writes down every combination of values of every record, and counts the same ones.</summary>
internal sealed class GroupExecutor(ReferenceGraph graph, FieldValues values)
{
    private readonly FilterEvaluator _filters = new(graph.Model, values);

    public IEnumerable<Group> Execute(NodeType type, IReadOnlyDictionary<string, Value> arguments)
    {
        var keys = ((ListValue)arguments["by"]).Items.Select(key => FieldOf(((EnumValue)key).Value)).Distinct().ToArray();
        var where = arguments.GetValueOrDefault("where");
        return graph.Rows[type]
            .Cast<Record>()
            .Where(record => values.IsVisible(record))
            .Where(record => where is null || _filters.Holds(where, new Row(record)))
            .SelectMany(record => Combinations(record, keys))
            .GroupBy(combination => string.Join('|', combination.Select(Text)))
            .Select(group => (Values: group.First(), Count: group.Count()))
            .Order(Comparer<(object?[] Values, int Count)>.Create((left, right) => left.Values.Zip(right.Values, Compare).FirstOrDefault(order => order != 0)))
            .Select(group => new Group(new GroupKey(keys.Zip(group.Values).ToDictionary(pair => pair.First, pair => pair.Second)), group.Count));
    }

    private IEnumerable<object?[]> Combinations(Record record, string[] keys)
    {
        IEnumerable<object?[]> combinations = [[]];
        foreach (var key in keys)
        {
            var items = ValuesOf(record, key).Distinct().DefaultIfEmpty(null).ToArray();
            combinations = combinations.SelectMany(combination => items.Select(item => (object?[])[.. combination, item]));
        }

        return combinations;
    }

    private IEnumerable<object> ValuesOf(Record record, string key)
    {
        if (record.NodeType.FindRelationshipField(key) is { } field)
        {
            return values.Along(record, field).Select(row => row.Element);
        }

        if (record.Properties.TryGetValue(key, out var value))
        {
            return value switch
            {
                null => [],
                string[] items => items,
                _ => [value],
            };
        }

        var (name, length) = key.EndsWith("Year", StringComparison.Ordinal) ? (key[..^"Year".Length], "2022".Length) : (key[..^"Month".Length], "2022-10".Length);
        return record.Properties[name] is string date && date.Length >= length ? [date[..length]] : [];
    }

    private static int Compare(object? left, object? right) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        (bool l, bool r) => l.CompareTo(r),
        (Element l, Element r) => ValueComparison.OrderCodePoints(l.Id, r.Id),
        _ => ValueComparison.OrderCodePoints((string)left, (string)right),
    };

    private static string Text(object? value) => value switch
    {
        null => "-",
        Element element => "=" + element.Id,
        _ => $"={value}",
    };

    /// <summary><c>firstReportedYear</c> for <c>FIRST_REPORTED_YEAR</c>.</summary>
    private static string FieldOf(string member)
    {
        var words = member.Split('_').Select(word => word[..1] + word[1..].ToLowerInvariant());
        var name = string.Concat(words);
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
