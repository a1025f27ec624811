using GraphApi.Conformance.Tests.Backends;

namespace GraphApi.Conformance.Tests.Questions;

/// <summary>Citations, sources, corroboration and since when something is known.</summary>
public abstract class EvidenceConformance(IBackendFixture backend) : Conformance(backend)
{
    [Fact]
    public Task Corroboration_counts_publishers_and_sources_of_what_supports() => AskAsync(
        """
        { ships(where: { id: { in: ["s1", "s10", "s2", "S3", "s.4"] } }) { nodes { id knownSince corroboration { publishers sources level sourceKinds perspectives disputed } } } }
        """,
        """
        {"ships": {"nodes": [
          {
            "id": "S3",
            "knownSince": "1900-06-15",
            "corroboration": {"publishers": 0, "sources": 2, "level": "SINGLE_SOURCE", "sourceKinds": ["LETTER", "PAPER"], "perspectives": ["SEA"], "disputed": false}},
          {
            "id": "s.4",
            "knownSince": "1901-12-31",
            "corroboration": {"publishers": 1, "sources": 1, "level": "SINGLE_SOURCE", "sourceKinds": ["PAPER"], "perspectives": ["SHORE"], "disputed": true}},
          {
            "id": "s1",
            "knownSince": "1901",
            "corroboration": {
              "publishers": 2,
              "sources": 3,
              "level": "CORROBORATED",
              "sourceKinds": ["LETTER", "LOG", "PAPER"],
              "perspectives": ["SEA", "SHORE"],
              "disputed": true}},
          {
            "id": "s10",
            "knownSince": "1901",
            "corroboration": {"publishers": 1, "sources": 2, "level": "SINGLE_SOURCE", "sourceKinds": ["LETTER", "LOG"], "perspectives": ["SEA", "SHORE"], "disputed": false}},
          {
            "id": "s2",
            "knownSince": null,
            "corroboration": {"publishers": 0, "sources": 0, "level": "UNSUPPORTED", "sourceKinds": [], "perspectives": [], "disputed": true}}]}}
        """);

    [Fact]
    public Task Relationships_have_evidence_of_their_own() => AskAsync(
        """
        { ship(id: "s1") { owners(order: { relationship: { corroboration: { publishers: DESC } } }) { edges { relationship {
            id knownSince corroboration { publishers level disputed }
            citations(order: { id: DESC }) { totalCount nodes { id stance source { publisher } } } } } } } }
        """,
        """
        {"ship": {"owners": {"edges": [
          {"relationship": {
            "id": "o1",
            "knownSince": "1901",
            "corroboration": {"publishers": 2, "level": "CORROBORATED", "disputed": false},
            "citations": {
              "totalCount": 2,
              "nodes": [
                {"id": "z22", "stance": "SUPPORTS", "source": {"publisher": "Gazette\\"}},
                {"id": "z21", "stance": "SUPPORTS", "source": {"publisher": "Admiralty"}}]}}},
          {"relationship": {
            "id": "o4",
            "knownSince": "1901-12",
            "corroboration": {"publishers": 1, "level": "SINGLE_SOURCE", "disputed": false},
            "citations": {"totalCount": 1, "nodes": [{"id": "z71", "stance": "SUPPORTS", "source": {"publisher": "Admiralty"}}]}}},
          {"relationship": {
            "id": "o3",
            "knownSince": "1901-12",
            "corroboration": {"publishers": 1, "level": "SINGLE_SOURCE", "disputed": false},
            "citations": {"totalCount": 1, "nodes": [{"id": "z70", "stance": "SUPPORTS", "source": {"publisher": "Admiralty"}}]}}},
          {"relationship": {
            "id": "o2",
            "knownSince": null,
            "corroboration": {"publishers": 0, "level": "UNSUPPORTED", "disputed": true},
            "citations": {"totalCount": 1, "nodes": [{"id": "z23", "stance": "DISPUTES", "source": {"publisher": "Admiralty"}}]}}}]}}}
        """);

    [Fact]
    public Task Citations_lead_to_their_source_and_to_what_they_are_about() => AskAsync(
        """
        { citations(where: { source: { id: { eq: "q5" } } }) { nodes { id statement source { title published accessed publisher }
            subject { __typename id ... on Record { label } ... on Ship { tonnage } ... on Relationship { type start { id } end { label } } ... on Departure { pier } } } } }
        """,
        """
        {"citations": {"nodes": [
          {
            "id": "z10",
            "statement": "𝄞",
            "source": {"title": "unsigned", "published": null, "accessed": "2024-01-05", "publisher": null},
            "subject": {"__typename": "Ship", "id": "S3", "label": "Łódź \"II\" \\ / (1900-01-01)", "tonnage": 2147483647}},
          {
            "id": "z20",
            "statement": null,
            "source": {"title": "unsigned", "published": null, "accessed": "2024-01-05", "publisher": null},
            "subject": {"__typename": "Voyage", "id": "v1", "label": "Aurora: Alpha → Beta, 1901 – 1901-02-03"}},
          {
            "id": "z28",
            "statement": null,
            "source": {"title": "unsigned", "published": null, "accessed": "2024-01-05", "publisher": null},
            "subject": {"__typename": "Bond", "id": "b1", "type": "BOUND_TO", "start": {"id": "s1"}, "end": {"label": "Alpha"}}},
          {
            "id": "z29",
            "statement": null,
            "source": {"title": "unsigned", "published": null, "accessed": "2024-01-05", "publisher": null},
            "subject": {"__typename": "Departure", "id": "v2-from", "type": "FROM", "start": {"id": "v2"}, "end": {"label": "Beta"}, "pier": "North \"1\""}}]}}
        """);

    [Fact]
    public Task Sources_lead_to_the_citations_that_rest_on_them() => AskAsync(
        """
        { sources(where: { title: { neq: "Log" } }, order: { published: ASC }) { nodes { id title
            citations(where: { stance: { eq: DISPUTES } }, first: 2) { totalCount nodes { subject { id } } pageInfo { hasNextPage } } } } }
        """,
        """
        {"sources": {"nodes": [
          {"id": "idle", "title": "Never cited", "citations": {"totalCount": 0, "nodes": [], "pageInfo": {"hasNextPage": false}}},
          {
            "id": "q3",
            "title": "Paper \"№ 1\"",
            "citations": {"totalCount": 2, "nodes": [{"subject": {"id": "s.4"}}, {"subject": {"id": "s2"}}], "pageInfo": {"hasNextPage": false}}},
          {"id": "q4", "title": "Unsigned", "citations": {"totalCount": 1, "nodes": [{"subject": {"id": "s1"}}], "pageInfo": {"hasNextPage": false}}},
          {"id": "q5", "title": "unsigned", "citations": {"totalCount": 1, "nodes": [{"subject": {"id": "b1"}}], "pageInfo": {"hasNextPage": false}}}]}}
        """);
}
