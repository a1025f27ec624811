using System.Text;
using GraphApi.Bolt.PackStream;
using GraphApi.Bolt.Tests.Support;

namespace GraphApi.Neo4j.Tests.Support;

/// <summary>All that a database holds, a line for each node and each relationship, in an order of its own.</summary>
internal static class StoredGraphText
{
    private const string Nodes = """
        MATCH (n) CALL (n) { WITH n UNWIND keys(n) AS k WITH k ORDER BY k RETURN collect([k, n[k]]) AS values }
        RETURN reduce(all = '(', l IN COLLECT { UNWIND labels(n) AS l RETURN l ORDER BY l } | all + ':' + l) + ')' AS what, values ORDER BY what, n.id, n.word
        """;

    private const string Relationships = """
        MATCH (a)-[r]->(b) CALL (r) { WITH r UNWIND keys(r) AS k WITH k ORDER BY k RETURN collect([k, r[k]]) AS values }
        RETURN '(' + coalesce(a.id, a.word) + ')-[:' + type(r) + ']->(' + b.id + ')' AS what, values ORDER BY type(r), r.id, coalesce(a.id, a.word), b.id
        """;

    public static async Task<string> ReadAsync(Session session)
    {
        var text = new StringBuilder();
        foreach (var query in new[] { Nodes, Relationships })
        {
            await using var result = await session.ExecuteReadAsync(new Query(query), parameters: null, TestContext.Current.CancellationToken);
            while (await result.FetchAsync(TestContext.Current.CancellationToken))
            {
                text.AppendLine(Line(result.ReadCurrent()));
            }
        }

        return text.ToString();
    }

    private static string Line(PackReader reader)
    {
        var line = new StringBuilder(reader.ReadString());
        for (var left = reader.ReadListHeader(); left > 0; left--)
        {
            reader.ReadListHeader();
            line.Append(' ').Append(reader.ReadString()).Append('=').Append(PackText.Of(ref reader));
        }

        return line.ToString();
    }
}
