namespace GraphApi.Plan.Search.Spelling;

/// <summary>Cyrillic letters in Latin script, for Russian, Ukrainian and Belarusian alike: where the languages differ, <see cref="Sound"/> makes the spellings meet.</summary>
internal static class Romanisation
{
    /// <summary>The Latin spelling of a plain lower-case Cyrillic letter, empty for the signs; null for any other letter.</summary>
    public static string? Of(char letter) => letter switch
    {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' => "g",
        'д' => "d",
        'е' or 'э' => "e",
        'є' => "ie",
        'ж' => "zh",
        'з' or 'ѕ' => "z",
        'и' or 'і' or 'ы' => "i",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'х' => "kh",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        'ъ' or 'ь' => "",
        'ю' => "iu",
        'я' => "ia",
        'ј' => "j",
        'љ' => "lj",
        'њ' => "nj",
        'ћ' => "c",
        'ђ' => "dj",
        'џ' => "dz",
        _ => null,
    };
}
