using GraphApi.Conformance.Tests.Backends;

namespace GraphApi.Conformance.Tests.Questions;

/// <summary>What filters find where values are not recorded, and what null means inside a filter.</summary>
public abstract class NullsConformance(IBackendFixture backend) : Conformance(backend)
{
    private const string All = "S3 lonely s-6 s-6b s.4 s1 s10 s2 s7 s_5";

    [Theory]
    [InlineData("""{ tonnage: { eq: null } }""", "lonely s2 s7")]
    [InlineData("""{ tonnage: { neq: null } }""", "S3 s-6 s-6b s.4 s1 s10 s_5")]
    [InlineData("""{ tonnage: { neq: 100 } }""", "S3 lonely s-6 s-6b s.4 s2 s7 s_5")]
    [InlineData("""{ tonnage: { nin: [100, 0] } }""", "S3 lonely s-6 s-6b s.4 s2 s7")]
    [InlineData("""{ tonnage: { lt: 100 } }""", "s-6 s-6b s.4 s_5")]
    [InlineData("""{ tonnage: { nlt: 100 } }""", "S3 lonely s1 s10 s2 s7")]
    [InlineData("""{ tonnage: { ngt: 100 } }""", "lonely s-6 s-6b s.4 s1 s10 s2 s7 s_5")]
    [InlineData("""{ tonnage: { ngte: 100, neq: null } }""", "s-6 s-6b s.4 s_5")]
    [InlineData("""{ tonnage: { nlte: 100, neq: null } }""", "S3")]
    [InlineData("""{ motto: { ncontains: "o" } }""", "S3 lonely s1 s10 s2 s7 s_5")]
    [InlineData("""{ motto: { nstartsWith: "co" } }""", "S3 lonely s.4 s1 s10 s2 s7 s_5")]
    [InlineData("""{ motto: { nendsWith: "d", neq: null } }""", "S3 s-6b s.4 s7")]
    [InlineData("""{ built: { nwithin: "1900" } }""", "lonely s-6 s-6b s.4 s2")]
    [InlineData("""{ built: { ngt: "1900-05", nlt: "1900-05" } }""", "lonely s1 s10 s2")] // Neither after nor before May: it overlaps May, or is not recorded.
    [InlineData("""{ kind: { neq: STEAMER } }""", "S3 lonely s-6b s.4 s10 s2 s_5")]
    [InlineData("""{ knownSince: { eq: null } }""", "s2")]
    [InlineData("""{ knownSince: { ngt: "1900" } }""", "S3 s2")]
    public Task Every_n_form_is_the_negation_of_its_plain_form(string where, string ids) => FindAsync("ships", where, ids);

    [Theory]
    [InlineData("""{ tonnage: { gt: null } }""", "")]
    [InlineData("""{ tonnage: { ngt: null } }""", All)]
    [InlineData("""{ tonnage: { in: null } }""", "")]
    [InlineData("""{ tonnage: { nin: null } }""", All)]
    [InlineData("""{ motto: { contains: null } }""", "")]
    [InlineData("""{ motto: { ncontains: null } }""", All)]
    [InlineData("""{ tonnage: { eq: null, neq: null } }""", "")]
    [InlineData("""{ built: { within: null } }""", "")]
    public Task Nothing_compares_with_null_but_eq_and_neq(string where, string ids) => FindAsync("ships", where, ids);

    [Theory]
    [InlineData("null", All)]
    [InlineData("{}", All)]
    [InlineData("{ tonnage: null }", All)]
    [InlineData("{ tonnage: {} }", All)]
    [InlineData("{ and: null, or: null }", All)]
    [InlineData("{ and: [] }", All)]
    [InlineData("{ or: [] }", "")]
    [InlineData("{ or: [{}] }", All)]
    [InlineData("{ tonnage: { in: [] } }", "")]
    [InlineData("{ tonnage: { nin: [] } }", All)]
    [InlineData("{ owners: null }", All)]
    [InlineData("{ owners: {} }", All)]
    [InlineData("{ owners: { some: null, any: null } }", All)]
    [InlineData("{ owners: { any: false } }", "lonely s-6 s-6b s.4 s7 s_5")]
    [InlineData("{ owners: { all: { relationship: null } } }", All)]
    [InlineData("{ corroboration: null }", All)]
    [InlineData("{ corroboration: { level: null, sourceKinds: { some: null } } }", All)]
    [InlineData("{ sails: { eq: null } }", "")] // A Boolean is always recorded.
    public Task What_is_null_or_empty_does_not_filter_but_an_empty_or_and_an_empty_in_find_nothing(string where, string ids) => FindAsync("ships", where, ids);

    [Fact]
    public Task Arguments_given_as_null_count_as_left_out() => AskAsync(
        """{ sailors(where: null, order: null, first: null, after: null, last: null, before: null) { nodes { id rank born country } } }""",
        """
        {"sailors": {"nodes": [
            {"id": "p1", "rank": "CAPTAIN", "born": "1870-03", "country": "UA"},
            {"id": "p2", "rank": null, "born": "1870", "country": null},
            {"id": "p3", "rank": "FIRST_MATE", "born": "1870-03-15", "country": "PL"}]}}
        """);
}
