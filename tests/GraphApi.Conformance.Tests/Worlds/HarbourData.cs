using GraphApi.Model.Datasets;

namespace GraphApi.Conformance.Tests.Worlds;

/// <summary>
/// The world of harbour.graphql: nulls everywhere, equal sort keys, empty lists, self loops, parallel relationships, isolated records, dates of
/// every precision, numbers at their limits, and texts that are hard to sort, cut and escape.
/// </summary>
internal static class HarbourData
{
    public static Dataset Build()
    {
        var world = new WorldBuilder(RepositoryFiles.ReadModel("tests/GraphApi.Conformance.Tests/Worlds/harbour.graphql")) { Licence = "Public \"domain\" ⚓" };
        AddShips(world);
        AddShore(world);
        AddVoyages(world);
        AddOwnerships(world);
        AddBonds(world);
        AddMentions(world);
        AddEvidence(world);
        return world.Build();
    }

    private static void AddShips(WorldBuilder world)
    {
        world.Add("Ship", "s1", "name=Aurora", "aliases=Polar Light|Aurora|Polar Light", "built=1900", "tonnage=100", "length=7.5", "kind=STEAMER", "flag=UA", "sails=true",
            "page=https://example.org/a?b=1&c=\"2\"", "surveyed=2024-02-29", "uses=WAR|FREIGHT|WAR");
        world.Add("Ship", "s10", "name=Aurora", "motto=same name, later id", "built=1900-05", "tonnage=100", "length=7", "kind=OTHER", "uses=FREIGHT");
        world.Add("Ship", "s2", "name=aurora", "kind=ferry", "sails=true");
        world.Add("Ship", "S3", "name=Łódź \"II\" \\ /", "motto=\\\"\\u0041", "aliases=a\"b|c\\d|/", "built=1900-01-01", "tonnage=2147483647", "length=1.7976931348623157E+308", "flag=PL");
        world.Add("Ship", "s.4", "name=𝄞 Clef", "motto=👩‍👩‍👧‍👦 ahoy", "aliases=𝄞|ｚ", "built=1899-12-31", "tonnage=-2147483647", "length=5E-324", "kind=BARQUE");
        world.Add("Ship", "s_5", "name=ｚ wide", "built=1900-12-31", "tonnage=0", "length=0", "kind=BARQUE", "flag=UA", "uses=FISHING");
        world.Add("Ship", "s-6", "name=Café", "motto=composed", "built=0001", "tonnage=-1", "length=1E+21", "kind=STEAMER", "surveyed=1900-01-01");
        world.Add("Ship", "s-6b", "name=Cafe\u0301", "motto=combining", "built=9999-12-31", "tonnage=1", "length=0.1", "surveyed=1900-01-02", "sails=false");
        world.Add("Ship", "s7", "name=tab\there", "motto=line\nfeed\r\u0001\u001f\u007f\b\f", "aliases=\u2028|\u00a0", "built=1900-12", "length=123456789.125", "kind=STEAMER");
        world.Add("Ship", "lonely", "name=Nobody's");
    }

    private static void AddShore(WorldBuilder world)
    {
        world.Add("Harbour", "h1", "name=Alpha", "size=SMALL", "country=UA", "depth=4.5", "opened=1850", "uses=FISHING|FREIGHT");
        world.Add("Harbour", "h2", "name=Beta", "motto=beta", "aliases=B", "size=LARGE", "country=PL", "depth=12", "uses=WAR");
        world.Add("Harbour", "h3", "name=Alpha", "size=REGION", "country=UA", "opened=1850-07");
        world.Add("Harbour", "empty", "name=  spaces  in  it  ", "size=SMALL", "country=ZZ", "depth=-4.5");
        world.Add("Company", "c1", "name=Aurora", "country=UA", "staff=10");
        world.Add("Company", "c2", "name=Zeta & Søns", "motto=&<>'", "aliases=Zeta|Z", "staff=0");
        world.Add("Company", "c3", "name=zeta", "country=PL", "staff=10");
        world.Add("Sailor", "p1", "name=Ada", "country=UA", "rank=CAPTAIN", "born=1870-03");
        world.Add("Sailor", "p2", "name=Ada", "born=1870");
        world.Add("Sailor", "p3", "name=Åsa", "country=PL", "rank=FIRST_MATE", "born=1870-03-15");
    }

    private static void AddVoyages(WorldBuilder world)
    {
        AddVoyage(world, "v1", "s1 h1 h2", "left=1901", "arrived=1901-02-03", "aboard=12");
        AddVoyage(world, "v2", "s1 h2 h1", "left=1901-01", "aboard=12");
        AddVoyage(world, "v3", "s1 h1 h1", "left=1901-01-31", "arrived=1902");
        AddVoyage(world, "v4", "s2 h3 h2");
        AddVoyage(world, "v5", "S3 h2 h3", "left=1901-12-31", "arrived=1902-01-01", "aboard=0");
        AddVoyage(world, "v6", "s.4 h1 h2", "arrived=1903", "aboard=2147483647");
        AddVoyage(world, "v7", "s1 h1 h2", "left=1901", "arrived=1901-02-03", "aboard=12");
    }

    /// <param name="world">The world.</param>
    /// <param name="id">The voyage's id.</param>
    /// <param name="ends">The ship, where it began and where it ended.</param>
    /// <param name="values">The voyage's own values.</param>
    private static void AddVoyage(WorldBuilder world, string id, string ends, params string[] values)
    {
        var parts = ends.Split(' ');
        world.Add("Voyage", id, values);
        world.Relate("Sailing", $"{id}-by", id, parts[0], id is "v1" or "v4" ? ["command=CAPTAIN"] : []);
        world.Relate("Departure", $"{id}-from", id, parts[1], id is "v2" ? ["pier=North \"1\""] : []);
        world.Relate("Arrival", $"{id}-to", id, parts[2], id is "v2" or "v3" ? ["pier=7"] : []);
    }

    private static void AddOwnerships(WorldBuilder world)
    {
        world.Relate("Ownership", "o1", "c1", "s1", "share=0.5", "since=1900", "until=1910", "ways=bought|built");
        world.Relate("Ownership", "o2", "c1", "s1", "share=0.5", "since=1911-01", "ways=inherited");
        world.Relate("Ownership", "o3", "p1", "s1", "share=0.25");
        world.Relate("Ownership", "o4", "c2", "s1", "since=1900-01-01");
        world.Relate("Ownership", "O5", "p1", "s2", "share=1", "until=1900");
        world.Relate("Ownership", "o6", "c3", "s10", "share=1E-7", "since=1900", "until=1900");
        world.Relate("Ownership", "o7", "c1", "S3", "ways=a\"b");
    }

    private static void AddBonds(WorldBuilder world)
    {
        world.Relate("Sisterhood", "i1", "s1", "s10", "closeness=1");
        world.Relate("Sisterhood", "i2", "s10", "s1", "closeness=2");
        world.Relate("Sisterhood", "i3", "s1", "s1");
        world.Relate("Sisterhood", "i4", "s2", "s1", "closeness=1");
        world.Relate("Sisterhood", "i5", "s.4", "s_5", "closeness=-7");
        world.Relate("Succession", "n1", "c1", "c2", "date=1950-01-01");
        world.Relate("Succession", "n2", "c1", "c1", "date=1949-12-31");
        world.Relate("Succession", "n3", "c2", "c3");
        world.Relate("Succession", "n4", "c1", "c2");
        world.Relate("Bond", "b1", "s1", "h1", "strength=1", "since=1900");
        world.Relate("Bond", "b2", "h1", "c1", "strength=0.5", "since=1900-01");
        world.Relate("Bond", "b3", "c1", "s1", "strength=1", "since=1900-01-01");
        world.Relate("Bond", "b4", "h1", "h1", "strength=-2.25");
        world.Relate("Bond", "b5", "s1", "h1", "strength=3");
    }

    private static void AddMentions(WorldBuilder world)
    {
        world.Relate("Mention", "m1", "v1", "s1", "words=as \"Aurora\"");
        world.Relate("Mention", "m2", "s1", "v1");
        world.Relate("Mention", "m3", "p1", "p1", "words=himself");
        world.Relate("Mention", "m4", "h1", "c1", "words=𝄞");
        world.Relate("Mention", "m5", "h1", "p2");
        world.Relate("Mention", "m6", "h1", "lonely", "words=ｚ");
    }

    private static void AddEvidence(WorldBuilder world)
    {
        world.Add("Source", "q1", "title=Log", "publisher=Admiralty", "kind=LOG", "perspective=SEA", "published=1901", "accessed=2024-01-01");
        world.Add("Source", "q2", "title=Log", "publisher=Admiralty", "kind=LETTER", "perspective=SHORE", "published=1901-12", "accessed=2024-01-02");
        world.Add("Source", "q3", "title=Paper \"№ 1\"", "publisher=Gazette\\", "kind=PAPER", "perspective=SHORE", "published=1901-12-31", "accessed=2024-01-03");
        world.Add("Source", "q4", "title=Unsigned", "kind=PAPER", "perspective=SEA", "accessed=1900-06-15");
        world.Add("Source", "q5", "title=unsigned", "kind=LETTER", "perspective=SEA", "accessed=2024-01-05");
        world.Add("Source", "idle", "title=Never cited", "publisher=Nobody", "kind=LOG", "perspective=SEA", "published=1850", "accessed=2024-01-06");

        world.Cite("s1", "q1 q2 q3 !q4", "the ship is \"real\"");
        world.Cite("s10", "q1 q2");
        world.Cite("s2", "!q1 !q3");
        world.Cite("S3", "q4 q5", "𝄞");
        world.Cite("s.4", "q3 !q3 q3");
        world.Cite("c1", "q1 q3");
        world.Cite("p1", "q2 q3 !q1");
        world.Cite("v1", "q1 q5");
        world.Cite("o1", "q1 q3");
        world.Cite("o2", "!q2");
        world.Cite("i1", "q4 q3");
        world.Cite("b1", "q2 q3 !q5");
        world.Cite("v2-from", "q5 q4");
        world.CiteRest("q2");
    }
}
