using System.Globalization;
using GraphApi.Model.Types;
using GraphApi.Neo4j.Cypher;
using GraphApi.Neo4j.Cypher.Parameters;
using GraphApi.Plan.Nodes;
using GraphApi.Plan.Search;

namespace GraphApi.Neo4j.Search;

/// <summary>Writes the statements that a search is made of, before the one that returns what is asked of the nodes that it finds.</summary>
internal static class SearchStatements
{
    /// <summary>The words of the vocabulary, and how many elements have each.</summary>
    public static CypherStatement Vocabulary(GraphNames names) => StatementEmitter.Emit(new StatementScope(names, comparesByCodePoint: false), text =>
    {
        using (text.Call(null))
        {
            text.Line($"MATCH (w:{names.SearchWordLabel})");
            text.Line($"RETURN collect([w.{GraphNames.Word}, w.{GraphNames.Records}]) AS words");
        }

        return "words";
    });

    /// <summary>
    /// The candidates: each with its id, the position of its type among those that can be searched, and its searchable values. A candidate's weight is what
    /// <see cref="Probe"/> says.
    /// </summary>
    public static CypherStatement Candidates(SearchNode search, GraphNames names)
    {
        var statement = new StatementScope(names, comparesByCodePoint: false);
        return StatementEmitter.Emit(statement, text => Candidates(search, statement, text));
    }

    private static string Candidates(SearchNode search, StatementScope statement, CypherText text)
    {
        var names = statement.Names;
        var types = SearchNode.TypesOf(names.Model);
        var conditions = new PredicateEmitter(statement).Conditions(search.List.Where, new PredicateScope("n"));
        if (search.Types is not null)
        {
            conditions = conditions.Prepend($"n.type IN {statement.Parameter(new SearchedTypes(search, names.Model))}");
        }

        using (text.Call(null))
        {
            text.Line($"UNWIND {statement.Parameter(new ProbeRows(search))} AS probe");
            text.Line($"MATCH (w:{names.SearchWordLabel} {{{GraphNames.Word}: probe[1]}})-[r:{names.NamesType}]->(n)");
            text.Line($"WITH n, probe[0] AS position, max(probe[2] - r.{GraphNames.Words}) AS best");
            text.Line("WITH n, sum(best) AS weight");
            var where = string.Join(" AND ", conditions);
            if (where.Length > 0)
            {
                text.Line($"WHERE {where}");
            }

            text.Line(string.Create(CultureInfo.InvariantCulture, $"WITH n ORDER BY weight DESC, n.id LIMIT {SearchLimits.MostCandidates}"));
            text.Line($"RETURN collect([n.id, CASE {string.Join(' ', types.Select((type, position) => Case(names, type, position)))} END]) AS candidates");
        }

        return "candidates";
    }

    /// <summary>The searchable properties of a type, in the order of their values.</summary>
    public static IEnumerable<Property> PropertiesOf(NodeType type) => type.Properties.Where(property => property.IsSearchable);

    private static string Case(GraphNames names, NodeType type, int position)
    {
        IEnumerable<string> values = [position.ToString(CultureInfo.InvariantCulture), .. PropertiesOf(type).Select(property => $"n.{GraphNames.Property(property)}")];
        return $"WHEN n:{names.Label(type)} THEN [{string.Join(", ", values)}]";
    }
}
