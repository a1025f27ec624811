using System.Text;

namespace GraphApi.Conformance.Tests.Spelling;

/// <summary>Ways in which people write Cyrillic names in Latin letters, and Latin ones in Cyrillic; each after a published table.</summary>
internal static class Scripts
{
    private const string Cyrillic = "а б в г ґ д е є ё ж з и і ї й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я";

    /// <summary>BGN/PCGN for Russian, the passport system, the scholarly system, German and Polish newspapers, and the Ukrainian national system.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<char, string>> Romanisations { get; } =
    [
        Table("a b v g g d ye ye yo zh z i i yi y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya"),
        Table("a b v g g d e ie e zh z i i i i k l m n o p r s t u f kh ts ch sh shch ie y - e iu ia"),
        Table("a b v g g d e je ë ž z i i ji j k l m n o p r s t u f x c č š šč ʺ y ʹ è ju ja"),
        Table("a b w g g d je je jo sch s i i ji i k l m n o p r s t u f ch z tsch sch schtsch - y - e ju ja"),
        Table("a b w g g d ie je jo ż z i i ji j k ł m n o p r s t u f ch c cz sz szcz - y - e ju ja"),
        Table("a b v h g d e ie io zh z y i i i k l m n o p r s t u f kh ts ch sh shch - y - e iu ia"),
    ];

    private static readonly (string? Latin, string? Cyrillic)[] s_letters =
    [
        ("shch", "щ"), ("kh", "х"), ("ts", "ц"), ("ch", "ч"), ("sh", "ш"), ("zh", "ж"), ("ya", "я"), ("ia", "я"), ("yu", "ю"), ("iu", "ю"), ("ye", "е"), ("yo", "ё"),
        ("iy", "ий"), ("a", "а"), ("b", "б"), ("c", "к"), ("d", "д"), ("e", "е"), ("f", "ф"), ("g", "г"), ("h", "г"), ("i", "и"), ("j", "дж"), ("k", "к"), ("l", "л"), ("m", "м"),
        ("n", "н"), ("o", "о"), ("p", "п"), ("q", "к"), ("r", "р"), ("s", "с"), ("t", "т"), ("u", "у"), ("v", "в"), ("w", "в"), ("x", "кс"), ("y", "й"), ("z", "з"),
    ];

    public static string Romanise(string text, IReadOnlyDictionary<char, string> table)
    {
        var latin = new StringBuilder();
        foreach (var letter in text)
        {
            var spelling = table.GetValueOrDefault(char.ToLowerInvariant(letter), $"{letter}");
            latin.Append(char.IsUpper(letter) && spelling.Length > 0 ? char.ToUpperInvariant(spelling[0]) + spelling[1..] : spelling);
        }

        return latin.ToString();
    }

    public static string Cyrillise(string text)
    {
        var cyrillic = new StringBuilder();
        for (var rest = text.ToLowerInvariant(); rest.Length > 0;)
        {
            var (latin, letters) = s_letters.FirstOrDefault(pair => rest.StartsWith(pair.Latin ?? "", StringComparison.Ordinal));
            cyrillic.Append(letters ?? $"{rest[0]}");
            rest = rest[(latin?.Length ?? 1)..];
        }

        return cyrillic.ToString();
    }

    private static Dictionary<char, string> Table(string latin) => Cyrillic.Split(' ').Zip(latin.Split(' ')).ToDictionary(pair => pair.First[0], pair => pair.Second.Trim('-'));
}
