using GraphApi.Conformance.Tests.Generation;
using GraphApi.Conformance.Tests.Reference;

namespace GraphApi.Conformance.Tests.Spelling;

/// <summary>Makes texts from the names and titles of a data set: transliterated, misspelt, in another order, cut off while typing.</summary>
internal sealed class NameQueries
{
    private static readonly string[] s_fields = ["name", "nameOriginal", "aliases", "title"];

    private readonly Dice _dice;
    private readonly ILookup<string, string> _idsByName;
    private readonly string[] _names;

    public NameQueries(ReferenceGraph graph, Dice dice)
    {
        _dice = dice;
        _idsByName = graph.Model.NodeTypes.SelectMany(type => graph.Rows[type])
            .SelectMany(element => NamesOf(element).Select(name => (name, element.Id)))
            .ToLookup(pair => pair.name.ToLowerInvariant(), pair => pair.Id);
        _names = [.. _idsByName.Select(group => group.Key).Order(StringComparer.Ordinal)];
    }

    public IEnumerable<NameQuery> Make(int ofEachWay)
    {
        var cyrillic = _names.Where(name => name.Any(letter => letter is >= '\u0400' and < '\u0500')).ToArray();
        var people = _names.Except(cyrillic).Where(name => name.Split(' ').Length is 2 or 3 && _idsByName[name].All(id => !id.StartsWith("seed", StringComparison.Ordinal))).ToArray();
        for (var number = 0; number < ofEachWay; number++)
        {
            var original = _dice.Pick(cyrillic);
            yield return Of("romanised", original, Scripts.Romanise(original, _dice.Pick(Scripts.Romanisations)));
            var name = _dice.Pick(_names);
            yield return Of("misspelt", name, Misspell(name));
            var several = _dice.Pick(_names.Where(other => other.Contains(' ')).ToArray());
            yield return Of("reordered", several, Reorder(several));
            yield return CutOff(_dice.Pick(_names));
            var person = _dice.Pick(people);
            yield return Of("cyrillised", person, Scripts.Cyrillise(person));
        }
    }

    private static IEnumerable<string> NamesOf(Element element) => s_fields
        .Select(field => element.Properties.GetValueOrDefault(field))
        .SelectMany(value => value is string[] list ? list : value is string one ? [one] : []);

    private NameQuery Of(string way, string name, string text) => new(way, text, name, _idsByName[name].ToHashSet());

    /// <summary>The beginning of a name that ends inside a word of it: whatever begins so is meant.</summary>
    private NameQuery CutOff(string name)
    {
        var words = name.Split(' ');
        var word = _dice.Below(words.Length);
        var kept = Math.Min(words[word].Length, Math.Max(3, (words[word].Length + 1) / 2));
        var text = string.Join(' ', [.. words[..word], words[word][..kept]]);
        return new NameQuery("cut off", text, name, _names.Where(other => other.StartsWith(text, StringComparison.Ordinal)).SelectMany(other => _idsByName[other]).ToHashSet());
    }

    private string Reorder(string name)
    {
        var words = name.Split(' ');
        var first = _dice.Between(1, words.Length - 1);
        return string.Join(' ', [.. words[first..], .. words[..first]]);
    }

    /// <summary>One edit in a word of five letters or more, or of each of two such words.</summary>
    private string Misspell(string name)
    {
        var words = name.Split(' ');
        var long5 = Enumerable.Range(0, words.Length).Where(word => words[word].Length >= 5 && words[word].All(char.IsLetter)).ToList();
        for (var edits = _dice.Between(1, 2); edits > 0 && long5.Count > 0; edits--)
        {
            var word = _dice.Pick(long5);
            long5.Remove(word);
            words[word] = Edit(words[word]);
        }

        return string.Join(' ', words);
    }

    private string Edit(string word)
    {
        var at = _dice.Between(1, word.Length - 2);
        var letter = _dice.Pick(word.ToCharArray());
        return _dice.Below(4) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, $"{letter}"),
            2 => word[..at] + letter + word[(at + 1)..],
            _ => word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
        };
    }
}
