using System.Globalization;
using System.Text;
using GraphApi.Model.Datasets.Building;
using GraphApi.Model.Types;

namespace GraphApi.Bench.Graphs;

/// <summary>Makes the graph of <c>bench/peers/graph/generate.mjs</c>, row for row: 100,000 nodes, 500,000 relationships.</summary>
internal sealed class GraphGenerator(GraphModel model)
{
    private const int Persons = 30_000;
    private const int Orgs = 20_000;
    private const int Sites = 50_000;
    private const int Acquaintances = 400_000;
    private const int AcquaintancesPerPerson = 13;
    private const int Supplies = 20_000;

    private static readonly string[] FirstNames = ["Ana", "Bo", "Carla", "Dmitri", "Eva", "Femi", "Greta", "Hugo", "Ines", "Jonas", "Kira", "Lars", "Mina", "Nils", "Olga", "Pavel"];
    private static readonly string[] LastNames = ["Abel", "Brandt", "Costa", "Dorn", "Ekman", "Fischer", "Garcia", "Holm", "Ivanov", "Jansen", "Klein", "Lund", "Moreau", "Novak", "Olsen", "Petrov"];
    private static readonly string[] Industries = ["Energy", "Retail", "Mining", "Media", "Pharma", "Steel", "Travel", "Banking"];

    private readonly DatasetBuilder _builder = new(model);
    private readonly Mulberry32 _random = new(42);
    private readonly int[] _degrees = new int[Persons];

    public static string[] Cities { get; } = ["Oslo", "Lisbon", "Vienna", "Porto", "Graz", "Lyon", "Ghent", "Turin", "Malmo", "Bergen", "Brno", "Gdansk", "Basel", "Cork", "Delft", "Espoo"];

    public GeneratedGraph Generate()
    {
        AddPeople();
        AddOrgs();
        AddSites();
        AddAcquaintances();
        AddLinks();
        return new GeneratedGraph(_builder.Build(), GraphPools.Choose(_degrees, Orgs, Sites), $"p{Array.IndexOf(_degrees, _degrees.Max())}");
    }

    private void AddPeople()
    {
        var table = Table("people");
        for (var i = 0; i < Persons; i++)
        {
            var name = $"{_random.OneOf<string>(FirstNames)} {_random.OneOf<string>(LastNames)} {i}";
            var age = Text(18 + _random.Below(60));
            var city = _random.OneOf<string>(Cities);
            AddNode(table, $"p{i}", name, $"u{i}@example.org", age, city, Text(Math.Floor((_random.Next() * 1e6) + 0.5) / 1e3), _random.Next() < 0.8 ? "true" : "false");
        }
    }

    private void AddOrgs()
    {
        var table = Table("orgs");
        for (var i = 0; i < Orgs; i++)
        {
            var name = $"{_random.OneOf<string>(LastNames)} {_random.OneOf<string>(Industries)} {i}";
            AddNode(table, $"o{i}", name, _random.OneOf<string>(Industries), Text(1900 + _random.Below(120)), _random.OneOf<string>(Cities));
        }
    }

    private void AddSites()
    {
        var table = Table("sites");
        for (var i = 0; i < Sites; i++)
        {
            AddNode(table, $"s{i}", $"Site {i}", _random.OneOf<string>(Cities), Degrees(180), Degrees(360));
        }

        string Degrees(int range) => Text(Math.Floor((((_random.Next() * range) - (range / 2)) * 1e4) + 0.5) / 1e4);
    }

    private void AddAcquaintances()
    {
        var table = Table("knows");
        var seen = new HashSet<(int, int)>();
        while (table.Count < Acquaintances)
        {
            var from = table.Count < AcquaintancesPerPerson * Persons ? table.Count / AcquaintancesPerPerson : _random.Below(Persons);
            var to = _random.SkewedBelow(Persons);
            if (from != to && seen.Add((Math.Min(from, to), Math.Max(from, to))))
            {
                AddRelationship(table, $"p{from}", $"p{to}");
                _degrees[from]++;
                _degrees[to]++;
            }
        }
    }

    private void AddLinks()
    {
        var (worksFor, hasSite, supplies) = (Table("works-for"), Table("has-site"), Table("supplies"));
        for (var i = 0; i < Persons; i++)
        {
            AddRelationship(worksFor, $"p{i}", $"o{_random.SkewedBelow(Orgs)}");
        }

        for (var i = 0; i < Sites; i++)
        {
            AddRelationship(hasSite, $"o{_random.Below(Orgs)}", $"s{i}");
        }

        while (supplies.Count < Supplies)
        {
            var (from, to) = (_random.Below(Orgs), _random.Below(Orgs));
            if (from != to)
            {
                AddRelationship(supplies, $"o{from}", $"o{to}");
            }
        }
    }

    private TableBuilder Table(string name) => _builder.Tables.Single(table => table.Type.Table == name);

    public static void AddNode(TableBuilder table, string id, params ReadOnlySpan<string> values)
    {
        table.Ids.Add(Encoding.UTF8.GetBytes(id));
        for (var i = 0; i < values.Length; i++)
        {
            if (!table.Columns[i].TryAdd(Encoding.UTF8.GetBytes(values[i])))
            {
                throw new InvalidOperationException($"The model takes no {table.Type.Properties[i].Name} \"{values[i]}\".");
            }
        }
    }

    private static void AddRelationship(TableBuilder table, string from, string to)
    {
        // Numbered as loading numbers relationships that have no ids of their own.
        table.Ids.Add(Encoding.UTF8.GetBytes($"{table.Type.Table}-{table.Count + 1:D6}"));
        table.References[0].Add(Encoding.UTF8.GetBytes(from));
        table.References[1].Add(Encoding.UTF8.GetBytes(to));
    }

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
