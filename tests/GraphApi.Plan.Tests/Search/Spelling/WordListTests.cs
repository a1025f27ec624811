using System.Text;
using GraphApi.Plan.Search.Spelling;

namespace GraphApi.Plan.Tests.Search.Spelling;

public class WordListTests
{
    [Theory]
    [InlineData("Lvova-Belova", "lvova belova")]
    [InlineData("Children's  “Rights”, RF.", "childrens rights rf")]
    [InlineData("В'ячеславівна", "вячеславівна")]
    [InlineData("Её Йод Київ Ґанок", "ее иод киів ганок")]
    [InlineData("Łódź Straße Æsir Ørsted", "lodz strasse aesir orsted")]
    [InlineData("Cafe\u0301 ｗｉｄｅ Ⅷ", "cafe wide")]
    [InlineData("x² SOR/2014-58", "x2 sor 2014 58")]
    [InlineData("北京 Ελλάς", "北京 ελλας")]
    [InlineData("soft\u00ADhyphen l’eau", "softhyphen leau")]
    [InlineData("\uFEFFPu\u200Dtin\u200E Lvo\u200Bva Be\u2060lova", "putin lvova belova")]
    [InlineData("𝄞 -- '", "")]
    [InlineData("\uD83D lone", "lone")]
    public void Words_are_letters_and_digits_without_case_and_marks(string text, string words)
    {
        var list = new WordList();
        list.Read(text);
        Assert.Equal(words, string.Join(' ', Enumerable.Range(0, list.Count).Select(word => list.Plain(word).ToString())));
        list.Read(Encoding.UTF8.GetBytes(text));
        Assert.Equal(words, string.Join(' ', Enumerable.Range(0, list.Count).Select(word => list.Plain(word).ToString())));
    }

    [Theory]
    [InlineData("lvova", "Lvova Львова Lwowa L'vova Lvovaa Лвова")]
    [InlineData("belova", "Belova Белова Бєлова Bielowa Byelova Bjelowa")]
    [InlineData("alexei", "Alexei Aleksei Alexey Aleksej Алексей")]
    [InlineData("uri", "Yuri Yury Yuriy Jurij Iurii Юрий Юрій")]
    [InlineData("herson", "Kherson Херсон Herson")]
    [InlineData("zaporiza", "Zaporizhzhia Запоріжжя Zaporizhia")]
    [InlineData("evpatora", "Yevpatoria Evpatoria Євпаторія Евпатория Jewpatoria")]
    [InlineData("soihu", "Shoigu Шойгу Schoigu Szojgu Šojgu")]
    [InlineData("cernihiv", "Chernihiv Чернігів Czernihiw Tschernihiw")]
    [InlineData("11", "11")]
    [InlineData("1", "1")]
    [InlineData("ь", "ь")]
    public void Spellings_of_one_name_sound_alike(string sound, string spellings)
    {
        foreach (var spelling in spellings.Split(' '))
        {
            Assert.Equal($"{spelling} {sound}", $"{spelling} {SoundOf(spelling)}");
        }
    }

    [Fact]
    public void Every_Cyrillic_letter_has_its_sound() => Assert.Equal(
        """
        а:a б:b в:v г:h ґ:h д:d е:e є:e ё:e ж:z з:z и:i і:i ї:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ў:u ф:f х:h ц:c ч:c ш:s щ:s ъ:ъ ы:i ь:ь э:e ю:u я:a
        """,
        string.Join(' ', "абвгґдеєёжзиіїйклмнопрстуўфхцчшщъыьэюя".Select(letter => $"{letter}:{SoundOf($"{letter}")}")));

    [Fact]
    public void Only_the_beginning_of_a_long_word_counts_and_the_next_word_is_whole()
    {
        var list = new WordList();
        list.Read($"{new string('я', 100)} b");
        Assert.Equal((2, WordList.MostLetters, "b"), (list.Count, list.Plain(0).Length, list.Plain(1).ToString()));
    }

    [Fact]
    public void Any_text_can_be_read()
    {
        var random = new Random(1);
        var list = new WordList();
        for (var run = 0; run < 2_000; run++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(80)).Select(_ => (char)random.Next(run % 2 == 0 ? 0x600 : 0x10000))]);
            list.Read(text);
            for (var word = 0; word < list.Count; word++)
            {
                Assert.InRange(list.Plain(word).Length, 1, WordList.MostLetters);
                Assert.InRange(list.SoundOf(word).Length, 1, WordList.MostLetters * 4);
            }
        }
    }

    private static string SoundOf(string word)
    {
        var list = new WordList();
        list.Read(word);
        return list.SoundOf(0).ToString();
    }
}
