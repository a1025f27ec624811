namespace GraphApi.Plan.Search.Spelling;

/// <summary>
/// What letters and digits are without their marks and ligatures, as Unicode's compatibility decomposition has it (the runtime's own needs culture data, which the server does
/// without), and where that leaves a letter whole that most people write without its stroke.
/// </summary>
internal static class PlainLetters
{
    /// <summary>Every decomposed letter is below this character.</summary>
    private const int End = 0x2100;

    /// <summary>The plain spelling, then the lower-case letters that are read as it.</summary>
    private const string Table = """
        0 ⁰₀
        1 ¹₁
        2 ²₂
        3 ³₃
        4 ⁴₄
        5 ⁵₅
        6 ⁶₆
        7 ⁷₇
        8 ⁸₈
        9 ⁹₉
        a ªàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặₐ
        ae æǣǽ
        b ḃḅḇ
        c çćĉċčḉ
        d ďḋḍḏḑḓđð
        dz ǆǳ
        e èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệₑ
        f ḟ
        g ĝğġģǧǵḡ
        h ĥȟḣḥḧḩḫẖₕħ
        i ìíîïĩīĭįǐȉȋḭḯỉịⁱı
        ij ĳ
        j ĵǰ
        k ķǩḱḳḵₖ
        l ĺļľḷḹḻḽₗłƚ
        lj ǉ
        m ḿṁṃₘ
        n ñńņňǹṅṇṉṋⁿₙ
        nj ǌ
        o ºòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợₒøǿ
        oe œ
        p ṕṗₚ
        r ŕŗřȑȓṙṛṝṟ
        s śŝşšſșṡṣṥṧṩẛₛ
        ss ß
        t ţťțṫṭṯṱẗₜŧ
        th þ
        u ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự
        v ṽṿ
        w ŵẁẃẅẇẉẘ
        x ẋẍₓ
        y ýÿŷȳẏẙỳỵỷỹ
        z źżžẑẓẕ
        ə ₔ
        ʒ ǯ
        α άἀἁἂἃἄἅἆἇὰάᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ
        β ϐ
        ε έϵἐἑἒἓἔἕὲέ
        η ήἠἡἢἣἤἥἦἧὴήᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ
        θ ϑ
        ι ΐίϊἰἱἲἳἴἵἶἷὶίιῐῑῒΐῖῗ
        κ ϰ
        μ µ
        ο όὀὁὂὃὄὅὸό
        π ϖ
        ρ ϱῤῥ
        ς ϲ
        υ ΰϋύϒϓϔὐὑὒὓὔὕὖὗὺύῠῡῢΰῦῧ
        φ ϕ
        ω ώὠὡὢὣὤὥὦὧὼώᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ
        а ӑӓ
        г ѓґғ
        е ѐёӗ
        ж ӂӝ
        з ӟ
        и йѝӣӥ
        к ќқ
        н ң
        о ӧ
        у ўӯӱӳұү
        х ҳ
        ч ӵ
        ы ӹ
        э ӭ
        і ї
        ѵ ѷ
        ә ӛ
        ө ӫ
        """;

    private static readonly string?[] s_plain = Read();

    /// <summary>The plain spelling of a lower-case letter; null where it is plain already.</summary>
    public static string? Of(char letter) => letter < End ? s_plain[letter] : null;

    private static string?[] Read()
    {
        var plain = new string?[End];
        foreach (var line in Table.Split('\n'))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            foreach (var letter in line[(space + 1)..])
            {
                plain[letter] = line[..space];
            }
        }

        return plain;
    }
}
