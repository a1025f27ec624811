using GraphApi.GraphQL.Values;

namespace GraphApi.Conformance.Tests.Reference;

/// <summary>Paths and neighborhoods, by trying every step from everywhere and sorting what comes of it.</summary>
internal sealed class Walks(ReferenceGraph graph, FieldValues values)
{
    /// <summary>Null where an id is that of no record.</summary>
    public WalkedPaths? Paths(IReadOnlyDictionary<string, Value> arguments)
    {
        if (Records(arguments, "from") is not { } sources || Records(arguments, "to") is not { } targets || Records(arguments, "avoid") is not { } avoided)
        {
            return null;
        }

        var longest = Number(arguments, "maxLength", 6);
        var found = new List<WalkedPath>();
        foreach (var source in sources)
        {
            Continue(new WalkedPath([source], []));
        }

        found.Sort(WalkedPath.Compare);
        var first = Number(arguments, "first", 10);
        return new WalkedPaths([.. found.Take(first)], found.Count > first);

        void Continue(WalkedPath path)
        {
            var (end, length) = (path.Nodes[^1], path.Relationships.Length);
            if (length > 0 && targets.Contains(end))
            {
                found.Add(path);
            }

            if (length == longest || (length > 0 && IsArea(end)))
            {
                return;
            }

            foreach (var (relationship, far) in Steps(end, arguments).Where(step => !path.Nodes.Contains(step.Far) && !avoided.Contains(step.Far)))
            {
                Continue(path.Continue(relationship, far));
            }
        }
    }

    /// <summary>Null where an id is that of no record.</summary>
    public WalkedNeighborhood? Neighborhood(IReadOnlyDictionary<string, Value> arguments)
    {
        if (Records(arguments, "of") is not { } centres)
        {
            return null;
        }

        List<Record> all = [.. Sorted(centres)];
        var level = all.ToList();
        for (var depth = 0; depth < Number(arguments, "depth", 1); depth++)
        {
            level = [.. Sorted(level.SelectMany(record => Steps(record, arguments)).Select(step => step.Far).Distinct().Except(all))];
            all.AddRange(level);
            level.RemoveAll(IsArea);
        }

        Record[] shown = [.. all.Take(Number(arguments, "limit", 200))];
        var between = shown.SelectMany(record => Steps(record, arguments)).Where(step => shown.Contains(step.Far)).Select(step => step.Relationship).Distinct();
        return new WalkedNeighborhood(shown, [.. Sorted(between)], all.Count - shown.Length);
    }

    private static IEnumerable<TElement> Sorted<TElement>(IEnumerable<TElement> elements)
        where TElement : Element => elements.Order(Comparer<TElement>.Create((left, right) => ValueComparison.OrderCodePoints(left.Id, right.Id)));

    private IEnumerable<(Relationship Relationship, Record Far)> Steps(Record record, IReadOnlyDictionary<string, Value> arguments) => record.Relationships
        .Where(values.IsVisible)
        .Where(relationship => !arguments.TryGetValue("relationships", out var types)
            || ((ListValue)types).Items.Any(type => ((EnumValue)type).Value == relationship.RelationshipType.GraphType))
        .Select(relationship => (relationship, relationship.Start == record ? relationship.End : relationship.Start));

    private static bool IsArea(Record record) => record.NodeType.AreaRule is { } rule && record.Text(rule.Property) == rule.Value;

    private static int Number(IReadOnlyDictionary<string, Value> arguments, string name, int otherwise) =>
        arguments.TryGetValue(name, out var value) ? ((IntValue)value).Value : otherwise;

    private Record[]? Records(IReadOnlyDictionary<string, Value> arguments, string name)
    {
        var found = arguments.TryGetValue(name, out var ids) ? ((ListValue)ids).Items.Select(id => graph.Find(((StringValue)id).Value) is Record record && values.IsVisible(record) ? record : null).Distinct().ToArray() : [];
        return found.Contains(null) ? null : [.. found.OfType<Record>()];
    }
}
