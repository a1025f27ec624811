using GraphApi.Conformance.Tests.Backends;

namespace GraphApi.Conformance.Tests.Questions;

/// <summary>In which order lists come.</summary>
public abstract class OrderingConformance(IBackendFixture backend) : Conformance(backend)
{
    [Theory]
    [InlineData("[]", "S3 lonely s-6 s-6b s.4 s1 s10 s2 s7 s_5")] // Without an order: by id, by code point.
    [InlineData("{ id: DESC }", "s_5 s7 s2 s10 s1 s.4 s-6b s-6 lonely S3")]
    [InlineData("{ name: ASC }", "s1 s10 s-6b s-6 lonely s2 s7 S3 s_5 s.4")]
    [InlineData("{ name: DESC }", "s.4 s_5 S3 s7 s2 lonely s-6 s-6b s1 s10")] // Ties go by id ascending, whichever way the order goes.
    [InlineData("{ tonnage: ASC }", "s.4 s-6 s_5 s-6b s1 s10 S3 lonely s2 s7")]
    [InlineData("{ tonnage: DESC }", "lonely s2 s7 S3 s1 s10 s-6b s_5 s-6 s.4")]
    [InlineData("{ length: ASC }", "s_5 s.4 s-6b s10 s1 s7 s-6 S3 lonely s2")]
    [InlineData("{ sails: ASC }", "S3 lonely s-6 s-6b s.4 s10 s7 s_5 s1 s2")]
    [InlineData("{ sails: DESC }", "s1 s2 S3 lonely s-6 s-6b s.4 s10 s7 s_5")]
    [InlineData("{ kind: ASC }", "s.4 s_5 s10 s-6 s1 s7 s2 S3 lonely s-6b")] // Enums by name, and small letters behind capital ones.
    [InlineData("{ built: ASC }", "s-6 s.4 S3 s1 s10 s7 s_5 s-6b lonely s2")] // By first day, then by last day: 1900-01-01 before 1900.
    [InlineData("{ built: DESC }", "lonely s2 s-6b s_5 s7 s10 s1 S3 s.4 s-6")]
    [InlineData("{ surveyed: DESC }", "S3 lonely s.4 s10 s2 s7 s_5 s1 s-6b s-6")]
    [InlineData("{ label: ASC }", "s1 s10 s-6b s-6 lonely s2 s7 S3 s_5 s.4")]
    [InlineData("{ knownSince: ASC }", "S3 s1 s10 lonely s-6 s-6b s7 s_5 s.4 s2")]
    [InlineData("{ corroboration: { publishers: DESC } }", "s1 lonely s-6 s-6b s.4 s10 s7 s_5 S3 s2")]
    [InlineData("{ corroboration: { level: ASC } }", "s1 S3 lonely s-6 s-6b s.4 s10 s7 s_5 s2")]
    [InlineData("{ corroboration: { disputed: DESC } }", "s.4 s1 s2 S3 lonely s-6 s-6b s10 s7 s_5")]
    [InlineData("[{ kind: DESC }, { flag: ASC }, { id: DESC }]", "S3 s-6b lonely s2 s1 s7 s-6 s10 s_5 s.4")]
    [InlineData("[{ sails: ASC }, { sails: DESC }, { kind: ASC }]", "s.4 s_5 s10 s-6 s7 S3 lonely s-6b s1 s2")] // A repeated criterion decides nothing.
    public Task Ships_come_in_order(string order, string ids) => AskAsync(
        $$"""{ ships(order: {{order}}) { nodes { id } } }""",
        $$$"""{"ships":{"nodes":[{{{string.Join(",", ids.Split(' ').Select(id => $$"""{"id":"{{id}}"}"""))}}}]}}""");

    [Fact]
    public Task Rows_of_a_relationship_are_ordered_by_record_and_by_relationship() => AskAsync(
        """
        { ship(id: "s1") {
            byId: owners { edges { node { id } relationship { id } } }
            bySince: owners(order: { relationship: { since: ASC } }) { edges { relationship { id since } } }
            byShare: owners(order: [{ relationship: { share: DESC } }, { name: ASC }]) { edges { node { name } relationship { id share } } } } }
        """,
        """
        {"ship": {
          "byId": {"edges": [
            {"node": {"id": "c1"}, "relationship": {"id": "o1"}},
            {"node": {"id": "c1"}, "relationship": {"id": "o2"}},
            {"node": {"id": "c2"}, "relationship": {"id": "o4"}},
            {"node": {"id": "p1"}, "relationship": {"id": "o3"}}]},
          "bySince": {"edges": [
            {"relationship": {"id": "o4", "since": "1900-01-01"}},
            {"relationship": {"id": "o1", "since": "1900"}},
            {"relationship": {"id": "o2", "since": "1911-01"}},
            {"relationship": {"id": "o3", "since": null}}]},
          "byShare": {"edges": [
            {"node": {"name": "Zeta & Søns"}, "relationship": {"id": "o4", "share": null}},
            {"node": {"name": "Aurora"}, "relationship": {"id": "o1", "share": 0.5}},
            {"node": {"name": "Aurora"}, "relationship": {"id": "o2", "share": 0.5}},
            {"node": {"name": "Ada"}, "relationship": {"id": "o3", "share": 0.25}}]}}}
        """);

    [Fact]
    public Task Records_are_ordered_by_values_of_the_one_record_they_lead_to() => AskAsync(
        """
        { byHarbour: voyages(order: [{ from: { name: DESC } }, { to: { depth: ASC } }, { vessel: { name: ASC } }]) { nodes { id label } }
          bySource: citations(where: { subject: { ship: {} } }, order: [{ source: { accessed: DESC } }, { id: DESC }], first: 5) { nodes { id source { accessed } } } }
        """,
        """
        {
          "byHarbour": {"nodes": [
            {"id": "v2", "label": "Aurora: Beta → Alpha, 1901-01"},
            {"id": "v5", "label": "Łódź \"II\" \\ /: Beta → Alpha, 1901-12-31 – 1902-01-01"},
            {"id": "v3", "label": "Aurora: Alpha → Alpha, 1901-01-31 – 1902"},
            {"id": "v1", "label": "Aurora: Alpha → Beta, 1901 – 1901-02-03"},
            {"id": "v7", "label": "Aurora: Alpha → Beta, 1901 – 1901-02-03"},
            {"id": "v4", "label": "aurora: Alpha → Beta"},
            {"id": "v6", "label": "𝄞 Clef: Alpha → Beta"}]},
          "bySource": {"nodes": [
            {"id": "z10", "source": {"accessed": "2024-01-05"}},
            {"id": "z8", "source": {"accessed": "2024-01-03"}},
            {"id": "z3", "source": {"accessed": "2024-01-03"}},
            {"id": "z13", "source": {"accessed": "2024-01-03"}},
            {"id": "z12", "source": {"accessed": "2024-01-03"}}]}}
        """);
}
