using System.Globalization;
using System.Text;
using System.Text.Json;
using GraphApi.Memory.Snapshots;
using GraphApi.Memory.Tests.Support;
using GraphApi.Model;
using GraphApi.Plan.Lists;
using GraphApi.Plan.Predicates;
using static GraphApi.Memory.Tests.Support.Fields;

namespace GraphApi.Memory.Tests.Lists;

/// <summary>Pages of random lists of random graphs, compared with a straight sort of the rows.</summary>
public class RandomPagingTests
{
    private const int Graphs = 60;
    private const int PagesPerGraph = 50;

    private static readonly string[] s_names = ["Ana", "Ana Bo Cleo", "Ana Bo Cleo Dan", "Ana Bo C", "Пётр", "😀", "�", "Z"];
    private static readonly string?[] s_nicks = [null, "x", "xx", "y"];
    private static readonly string[] s_roles = ["GUEST", "HEAD", "MEMBER"];
    private static readonly string?[] s_moods = [null, "ANGRY", "CALM", "MERRY"];
    private static readonly string?[] s_dates = [null, "2021", "2021-01", "2021-01-01", "2021-02", "2022-12-31"];

    private static readonly (string Path, Func<Row, Row, int> Compare)[] s_terms =
    [
        ("Person.name", (x, y) => CompareText(x.Name, y.Name)),
        ("Person.nick", (x, y) => CompareText(x.Nick, y.Nick)),
        ("Person.age", (x, y) => Compare(x.Age, y.Age)),
        ("Person.score", (x, y) => Compare(x.Score, y.Score)),
        ("Person.active", (x, y) => x.Active.CompareTo(y.Active)),
        ("Person.mood", (x, y) => CompareText(x.Mood, y.Mood)),
        ("Person.born", (x, y) => CompareDate(x.Born, y.Born)),
        ("id", (x, y) => CompareText(x.Id, y.Id)),
        ("relationship:Membership.since", (x, y) => CompareDate(x.Since, y.Since)),
        ("relationship:Membership.role", (x, y) => CompareText(x.Role, y.Role)),
    ];

    private static readonly (Predicate? Where, Func<Row, bool> Holds)[] s_filters =
    [
        (null, _ => true),
        (Values.Equal("Person.age", 2), row => row.Age == 2),
        (Values.Is("Person.age", Comparison.Greater, 1), row => row.Age > 1),
        (Values.Not(Values.Equal("Person.mood", "CALM")), row => row.Mood != "CALM"),
        (Values.In("Person.mood", "CALM", "ANGRY"), row => row.Mood is "CALM" or "ANGRY"),
        (Values.Is("Person.name", Comparison.StartsWith, "Ana Bo"), row => row.Name.StartsWith("Ana Bo", StringComparison.Ordinal)),
        (Values.And(Values.Is("Person.born", Comparison.LessOrEqual, "2021"), Values.Equal("Person.active", true)), row => row.Active && row.Born?.StartsWith("2021", StringComparison.Ordinal) == true),
        (Values.Is("Person.born", Comparison.Within, "2021-01"), row => row.Born?.StartsWith("2021-01", StringComparison.Ordinal) == true),
    ];

    [Fact]
    public void Pages_around_any_row_of_an_earlier_data_set_are_those_of_a_plain_sort()
    {
        var seed = Environment.TickCount;
        for (var graph = 0; graph < Graphs; graph++)
        {
            var random = new Random(seed + graph);
            var earlier = RandomRows(random);
            var now = earlier.Where(_ => random.Next(5) > 0).ToList();
            var (earlierGraph, graphNow) = (TestData.Snapshot(Data(earlier)), TestData.Snapshot(Data(now)));
            for (var page = 0; page < PagesPerGraph; page++)
            {
                ComparePage(random, (earlier, earlierGraph), (now, graphNow), $"seed {seed + graph}, page {page}");
            }
        }
    }

    private static void ComparePage(Random random, (List<Row> Rows, GraphSnapshot Graph) earlier, (List<Row> Rows, GraphSnapshot Graph) now, string where)
    {
        var ofClub = random.Next(2) == 0;
        var terms = Enumerable.Range(0, random.Next(4))
            .Select(_ => (Term: s_terms[random.Next(ofClub ? s_terms.Length : s_terms.Length - 2)], Descending: random.Next(2) == 0))
            .ToList();
        var filter = s_filters[random.Next(s_filters.Length)];
        var order = terms.Select(term => new OrderTerm(Values.Ref(term.Term.Path), term.Descending)).ToArray();
        var comparer = Comparer<Row>.Create((x, y) => CompareRows(terms, ofClub, x, y));
        var (size, backward) = (random.Next(8), random.Next(2) == 0);
        var from = earlier.Rows.Count == 0 || random.Next(4) == 0 ? null : earlier.Rows[random.Next(earlier.Rows.Count)];
        var cursor = from is null ? null : CursorOf(earlier.Graph, ofClub, order, from);
        var paging = new Paging
        {
            Where = filter.Where,
            Order = order,
            First = backward ? null : size,
            Last = backward ? size : null,
            After = backward ? null : cursor,
            Before = backward ? cursor : null,
        };

        var sorted = Rows(now.Rows, ofClub).Where(filter.Holds).Order(comparer).ToList();
        var eligible = sorted.Where(row => from is null || (backward ? comparer.Compare(row, from) < 0 : comparer.Compare(row, from) > 0)).ToList();
        var expected = backward ? eligible[Math.Max(0, eligible.Count - size)..] : eligible[..Math.Min(size, eligible.Count)];
        var start = backward ? sorted.TakeWhile(row => from is null || comparer.Compare(row, from) < 0).Count() - expected.Count : sorted.Count - eligible.Count;
        var text = $"{string.Join(' ', expected.Select(row => ofClub ? row.Relationship : row.Id))} | {start > 0} {start + expected.Count < sorted.Count} {sorted.Count}";

        Assert.Equal($"{where}: {text}", $"{where}: {Answer(now.Graph, ofClub, paging)}");
    }

    private static string Answer(GraphSnapshot graph, bool ofClub, Paging paging)
    {
        using var json = JsonDocument.Parse(Ask.Json(graph, List(ofClub, paging, Edges(RowId(ofClub)), Sides, TotalCount)));
        var list = ListOf(json, ofClub);
        var ids = list.GetProperty("edges").EnumerateArray().Select(edge => edge.EnumerateObject().Single().Value.GetProperty("id").GetString());
        var sides = list.GetProperty("pageInfo");
        return $"{string.Join(' ', ids)} | {sides.GetProperty("hasPreviousPage")} {sides.GetProperty("hasNextPage")} {list.GetProperty("totalCount")}";
    }

    /// <summary>The cursor that the earlier data set gives for a row.</summary>
    private static string CursorOf(GraphSnapshot earlier, bool ofClub, OrderTerm[] order, Row from)
    {
        var paging = new Paging { Order = order, First = 200 };
        using var json = JsonDocument.Parse(Ask.Json(earlier, List(ofClub, paging, Edges(Cursor, RowId(ofClub)))));
        return ListOf(json, ofClub).GetProperty("edges").EnumerateArray()
            .First(edge => edge.EnumerateObject().Last().Value.GetProperty("id").GetString() == (ofClub ? from.Relationship : from.Id))
            .GetProperty("cursor").GetString() ?? "";
    }

    private static Field RowId(bool ofClub) => ofClub ? EdgeRelationship("id") : EdgeNode("id");

    private static Field List(bool ofClub, Paging paging, params Field[] fields) =>
        ofClub ? One("club", "go", "Club", Expand("Club.members", paging, fields)) : All("Person", paging, fields);

    private static JsonElement ListOf(JsonDocument json, bool ofClub) =>
        ofClub ? json.RootElement.GetProperty("club").GetProperty("members") : json.RootElement.GetProperty("all");

    private static IEnumerable<Row> Rows(List<Row> rows, bool ofClub) => ofClub ? rows : rows.DistinctBy(row => row.Id);

    private static int CompareRows(List<((string Path, Func<Row, Row, int> Compare) Term, bool Descending)> terms, bool ofClub, Row x, Row y)
    {
        foreach (var (term, descending) in terms)
        {
            var order = term.Compare(x, y);
            if (order != 0)
            {
                return descending ? -order : order;
            }
        }

        var byId = CompareText(x.Id, y.Id);
        return byId != 0 || !ofClub ? byId : CompareText(x.Relationship, y.Relationship);
    }

    private static List<Row> RandomRows(Random random)
    {
        var rows = new List<Row>();
        var count = random.Next(30);
        for (var index = 0; index < count; index++)
        {
            var person = new Row(
                $"p{random.Next(1000)}-{index}",
                s_names[random.Next(s_names.Length)],
                s_nicks[random.Next(s_nicks.Length)],
                random.Next(5) is > 0 and var age ? age : null,
                random.Next(5) is > 0 and var score ? score / -2.0 : null,
                random.Next(2) == 0,
                s_moods[random.Next(s_moods.Length)],
                s_dates[random.Next(s_dates.Length)]);
            for (var relationship = random.Next(1, 3); relationship > 0; relationship--)
            {
                rows.Add(person with
                {
                    Relationship = $"m{random.Next(1000)}-{index}-{relationship}",
                    Role = s_roles[random.Next(s_roles.Length)],
                    Since = s_dates[random.Next(s_dates.Length)],
                });
            }
        }

        return rows;
    }

    private static string Data(List<Row> rows)
    {
        var text = new StringBuilder("clubs: id;name\ngo;Go\npeople: id;name;nick;age;score;active;mood;born\n");
        foreach (var row in rows.DistinctBy(row => row.Id))
        {
            text.Append(CultureInfo.InvariantCulture, $"{row.Id};{row.Name};{row.Nick};{row.Age};{row.Score};{(row.Active ? "true" : "false")};{row.Mood};{row.Born}\n");
        }

        text.Append("memberships: id;from;to;role;since\n");
        foreach (var row in rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"{row.Relationship};{row.Id};go;{row.Role};{row.Since}\n");
        }

        return text.ToString();
    }

    private static int CompareText(string? x, string? y) =>
        x is null || y is null ? (x is null).CompareTo(y is null) : Encoding.UTF8.GetBytes(x).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(y));

    private static int Compare<T>(T? x, T? y)
        where T : struct, IComparable<T> => x is null || y is null ? (x is null).CompareTo(y is null) : x.Value.CompareTo(y.Value);

    private static int CompareDate(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return (x is null).CompareTo(y is null);
        }

        Assert.True(PartialDate.TryParse(x, out var left) & PartialDate.TryParse(y, out var right));
        return (left.First, left.Last).CompareTo((right.First, right.Last));
    }

    private sealed record Row(string Id, string Name, string? Nick, int? Age, double? Score, bool Active, string? Mood, string? Born)
    {
        public string Relationship { get; init; } = "";

        public string Role { get; init; } = "";

        public string? Since { get; init; }
    }
}
