using System.Globalization;
using System.Text;
using GraphApi.Model.Datasets;
using GraphApi.Model.Datasets.Building;
using GraphApi.Model.Types;

namespace GraphApi.Bench.Graphs;

/// <summary>Makes 100,000 records with nobody's names: 400 first names, their patronymics, and about 40,000 surnames.</summary>
internal sealed class NameGenerator(GraphModel model)
{
    public const int People = 100_000;

    private const int Surnames = 40_000;
    private const int FirstNames = 400;

    private static readonly string[] Starts = ["Ba", "Bo", "Che", "Da", "Do", "Fe", "Ga", "Gri", "Ho", "Iva", "Ka", "Kho", "Kra", "Ku", "La", "Le", "Ma", "Me", "Mi", "No", "Pa", "Pe", "Pro", "Ro", "Sa", "Se", "Shi", "Sta", "Ta", "Ti", "Vo", "Za"];
    private static readonly string[] Middles = ["be", "cha", "da", "fi", "ga", "ho", "ki", "khi", "la", "le", "mi", "mo", "ne", "no", "pa", "ri", "ro", "sa", "se", "shu", "ta", "ti", "tse", "va", "ve", "ya", "zha", "zo"];
    private static readonly string[] Ends = ["nov", "nova", "renko", "rsky", "rska", "chuk", "lin", "lina", "vich", "dev", "deva", "k", "n", "tsky", "yak"];

    private readonly Mulberry32 _random = new(11);

    public (Dataset Dataset, string[] Names) Generate()
    {
        var surnames = Enumerable.Range(0, Surnames).Select(_ => Name(Ends)).ToArray();
        var firstNames = Enumerable.Range(0, FirstNames).Select(_ => Name(["n", "r", "m", "la", "na"])).ToArray();
        var names = Enumerable.Range(0, People).Select(_ => $"{_random.OneOf<string>(firstNames)} {_random.OneOf<string>(firstNames)}ovna {_random.OneOf<string>(surnames)}").ToArray();
        var builder = new DatasetBuilder(model);
        var table = builder.Tables.Single(table => table.Type.Table == "sites");
        for (var person = 0; person < People; person++)
        {
            GraphGenerator.AddNode(table, string.Create(CultureInfo.InvariantCulture, $"p{person}"), names[person], "Oslo", "0", "0");
        }

        return (builder.Build(), names);
    }

    /// <summary>What people type for a name: the whole name, its ends, either of them misspelt or unfinished.</summary>
    public string Query(string name)
    {
        var words = name.Split(' ');
        return _random.Below(5) switch
        {
            0 => name,
            1 => $"{words[2]} {words[0]}",
            2 => $"{words[0]} {Misspell(words[2])}",
            3 => Misspell(words[2]),
            _ => $"{words[0]} {words[2][..^2]}",
        };
    }

    private string Misspell(string word)
    {
        var at = 1 + _random.Below(word.Length - 2);
        return new StringBuilder(word).Remove(at, 1).Insert(at, 'e').ToString();
    }

    private string Name(ReadOnlySpan<string> ends)
    {
        var name = new StringBuilder(_random.OneOf<string>(Starts));
        for (var middles = 1 + _random.Below(2); middles > 0; middles--)
        {
            name.Append(_random.OneOf<string>(Middles));
        }

        return name.Append(_random.OneOf(ends)).ToString();
    }
}
