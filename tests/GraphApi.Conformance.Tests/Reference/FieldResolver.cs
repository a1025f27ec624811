using GraphApi.Conformance.Tests.Reference.Chains;
using GraphApi.GraphQL.Types;
using GraphApi.GraphQL.Values;
using GraphApi.Plan.Search;

namespace GraphApi.Conformance.Tests.Reference;

/// <summary>What each field of the API means, by the object that it stands on.</summary>
internal sealed class FieldResolver(ReferenceGraph graph, FieldValues values)
{
    private readonly ListExecutor _lists = new(graph.Model, values);
    private readonly SearchExecutor _search = new(graph, values);
    private readonly GroupExecutor _groups = new(graph, values);
    private readonly DatasetSummary _summary = new(graph);
    private readonly Walks _walks = new(graph, values);

    public object? Resolve(ObjectType type, object? source, string field, IReadOnlyDictionary<string, Value> arguments) => source switch
    {
        null => Query(field, arguments),
        Element element => Element(element, field, arguments),
        Connection connection => Connection(connection, type, field),
        Edge edge => Edge(edge, field),
        Corroboration corroboration => Corroboration(corroboration, field),
        ReferenceChains chains => ChainFields.Resolve(chains, field),
        ReferenceChain chain => ChainFields.Resolve(chain, field, values),
        ChainLinkAt link => ChainFields.Resolve(link, field),
        WalkedPaths or WalkedPath or WalkedStep or WalkedNeighborhood => Walked(source, field),
        DatasetSummary summary => summary.Resolve(field),
        SearchMatch match => field == "field" ? match.Property.Name : match.Value,
        Group group => field == "key" ? group.Key : group.Count,
        GroupKey key => key.Values.GetValueOrDefault(field),
        KeyValuePair<string, int> count => field == "type" ? count.Key : count.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(source), source.GetType().Name, "An object of an unknown kind."),
    };

    private object? Query(string field, IReadOnlyDictionary<string, Value> arguments)
    {
        switch (field)
        {
            case "node":
                return Find(arguments["id"]);
            case "nodes":
                return ((ListValue)arguments["ids"]).Items.Select(Find);
            case "search":
                return _search.Execute(arguments);
            case "paths":
                return _walks.Paths(arguments);
            case "neighborhood":
                return _walks.Neighborhood(arguments);
            case "dataset":
                return _summary;
            case "responsibilityChains":
                return Chains(arguments);
        }

        if (graph.Model.NodeTypes.FirstOrDefault(type => $"{type.OneField}Groups" == field) is { } grouped)
        {
            return _groups.Execute(grouped, arguments);
        }

        var type = graph.Model.NodeTypes.Single(type => type.OneField == field || type.ManyField == field);
        return type.OneField == field
            ? Find(arguments["id"]) is { } found && found.Type == type ? found : null
            : _lists.Execute($"Query.{field}", new ListOf(type), graph.Rows[type].Where(values.IsVisible).Select(element => new Row(element)), arguments);
    }

    /// <summary>Null where the id is that of no record that chains are asked from.</summary>
    private ReferenceChains? Chains(IReadOnlyDictionary<string, Value> arguments)
    {
        var rules = graph.Model.Responsibility!;
        return Find(arguments["of"]) is Record subject && rules.Subjects.Contains(subject.NodeType)
            ? new ChainFinder(rules, values.Along, StrengthOf).Find(subject, arguments)
            : null;
    }

    private ReferenceStrength StrengthOf(Relationship relationship)
    {
        var corroboration = values.Corroboration(relationship);
        return new ReferenceStrength(corroboration.Disputed, corroboration.Publishers, corroboration.Sources);
    }

    private object? Element(Element element, string field, IReadOnlyDictionary<string, Value> arguments)
    {
        if (element.Properties.TryGetValue(field, out var value))
        {
            return value;
        }

        if (element is Record record && RelationshipField(record, field, arguments) is { } found)
        {
            return found;
        }

        return (element, field) switch
        {
            (_, "id") => element.Id,
            (Record, "label") => values.Label(element),
            (Record or Relationship, "corroboration") => values.Corroboration(element),
            (Record or Relationship, "knownSince") => values.KnownSince(element),
            (Relationship relationship, "type") => relationship.RelationshipType.GraphType,
            (Relationship relationship, "start") => relationship.Start,
            (Relationship relationship, "end") => relationship.End,
            (Citation citation, "source") => citation.Source,
            (Citation citation, "subject") => citation.Subject,
            (_, "citations") => Citations(element, arguments),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, $"{element.Type} has no such field."),
        };
    }

    private object? RelationshipField(Record record, string name, IReadOnlyDictionary<string, Value> arguments)
    {
        foreach (var field in record.NodeType.RelationshipFields)
        {
            if (field.SingleRelationshipName == name)
            {
                return record.Along(field).Single().Relationship;
            }

            if (field.Name == name)
            {
                return field.IsSingle
                    ? record.Along(field).Single().Element
                    : _lists.Execute($"{field.Near.Name}.{name}", ListOf.RowsOf(field), values.Along(record, field), arguments);
            }
        }

        return null;
    }

    private Connection Citations(Element element, IReadOnlyDictionary<string, Value> arguments)
    {
        var near = element switch
        {
            Record => "Record",
            Relationship => "Relationship",
            _ => element.Type.Name,
        };
        return _lists.Execute($"{near}.citations", new ListOf(graph.Model.Evidence!.Citation), values.Citations(element).Select(citation => new Row(citation)), arguments);
    }

    private static object? Connection(Connection connection, ObjectType type, string field) => field switch
    {
        "nodes" => connection.Edges.Select(edge => edge.Row.Element),
        "edges" => connection.Edges,
        "totalCount" => connection.TotalCount,
        "pageInfo" => connection,
        "hasNextPage" => connection.HasNextPage,
        "hasPreviousPage" => connection.HasPreviousPage,
        "startCursor" => connection.Edges.FirstOrDefault()?.Cursor,
        "endCursor" => connection.Edges.LastOrDefault()?.Cursor,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, $"{type} has no such field."),
    };

    private static object? Edge(Edge edge, string field) => field switch
    {
        "cursor" => edge.Cursor,
        "node" => edge.Row.Element,
        "relationship" => edge.Row.Relationship,
        "score" => ((FoundEdge)edge).Hit.Score,
        "matches" => ((FoundEdge)edge).Hit.Matches,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "An edge has no such field."),
    };

    private static object Corroboration(Corroboration corroboration, string field) => field switch
    {
        "publishers" => corroboration.Publishers,
        "sources" => corroboration.Sources,
        "level" => corroboration.Level,
        "sourceKinds" => corroboration.SourceKinds,
        "perspectives" => corroboration.Perspectives,
        "disputed" => corroboration.Disputed,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "A corroboration has no such field."),
    };

    private object Walked(object walk, string field) => (walk, field) switch
    {
        (WalkedPaths paths, "paths") => paths.Paths,
        (WalkedPaths paths, "truncated") => paths.IsTruncated,
        (WalkedPath path, "length") => path.Relationships.Length,
        (WalkedPath path, "nodes") => path.Nodes,
        (WalkedPath path, "steps") => path.Steps,
        (WalkedPath path, "corroboration") => path.Relationships.Select(values.Corroboration)
            .OrderByDescending(corroboration => corroboration.Disputed)
            .ThenBy(corroboration => corroboration.Publishers)
            .ThenBy(corroboration => corroboration.Sources)
            .First(),
        (WalkedStep step, "relationship") => step.Relationship,
        (WalkedStep step, "from") => step.From,
        (WalkedStep step, "to") => step.To,
        (WalkedNeighborhood around, "nodes") => around.Nodes,
        (WalkedNeighborhood around, "relationships") => around.Relationships,
        (WalkedNeighborhood around, "omitted") => around.Omitted,
        (WalkedNeighborhood around, "truncated") => around.Omitted > 0,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, $"{walk.GetType().Name} has no such field."),
    };

    private Element? Find(Value id) => graph.Find(((StringValue)id).Value) is { } found && values.IsVisible(found) ? found : null;
}
