using GraphApi.Conformance.Tests.Backends;

namespace GraphApi.Conformance.Tests.Questions;

/// <summary>Time scopes: what may hold as of a day, and what was known by one.</summary>
public abstract class ScopesConformance(IBackendFixture backend) : Conformance(backend)
{
    [Fact]
    public Task As_of_a_day_a_relationship_is_there_where_it_may_hold() => AskAsync(
        """
        { ship(id: "s1") { owners { totalCount } before: owners @asOf(date: "1899-12-31") { edges { relationship { id since until } } }
            in: owners @asOf(date: "1910-12-31") { totalCount edges { relationship { id since until } } } after: owners @asOf(date: "1912-01-01") { edges { relationship { id } } } } }
        """,
        """
        {"ship": {
          "owners": {"totalCount": 4},
          "before": {"edges": [{"relationship": {"id": "o3", "since": null, "until": null}}]},
          "in": {
            "totalCount": 3,
            "edges": [
              {"relationship": {"id": "o1", "since": "1900", "until": "1910"}},
              {"relationship": {"id": "o4", "since": "1900-01-01", "until": null}},
              {"relationship": {"id": "o3", "since": null, "until": null}}]},
          "after": {"edges": [{"relationship": {"id": "o2"}}, {"relationship": {"id": "o4"}}, {"relationship": {"id": "o3"}}]}}}
        """);

    [Fact]
    public Task As_of_a_day_a_record_is_there_where_it_may_have_begun() => AskAsync(
        """
        { voyages @asOf(date: "1901-01-31") { totalCount nodes { id left } } voyage(id: "v5") @asOf(date: "1901-12-30") { id } seen: voyage(id: "v5") @asOf(date: "1901-12-31") { id }
          harbours @asOf(date: "1901-01-31") { nodes { id departures { nodes { id } } arrivals(first: 1) { totalCount } } } }
        """,
        """
        {
          "voyages": {
            "totalCount": 6,
            "nodes": [
              {"id": "v1", "left": "1901"},
              {"id": "v2", "left": "1901-01"},
              {"id": "v3", "left": "1901-01-31"},
              {"id": "v4", "left": null},
              {"id": "v6", "left": null},
              {"id": "v7", "left": "1901"}]},
          "voyage": null,
          "seen": {"id": "v5"},
          "harbours": {"nodes": [
            {"id": "empty", "departures": {"nodes": []}, "arrivals": {"totalCount": 0}},
            {
              "id": "h1",
              "departures": {"nodes": [{"id": "v1"}, {"id": "v3"}, {"id": "v6"}, {"id": "v7"}]},
              "arrivals": {"totalCount": 2}},
            {"id": "h2", "departures": {"nodes": [{"id": "v2"}]}, "arrivals": {"totalCount": 4}},
            {"id": "h3", "departures": {"nodes": [{"id": "v4"}]}, "arrivals": {"totalCount": 0}}]}}
        """);

    [Fact]
    public Task Known_by_a_day_is_what_a_source_of_that_time_supports() => AskAsync(
        """
        { early: ships @knownBy(date: "1900-06-15") { nodes { id knownSince } } none: ships @knownBy(date: "1900-06-14") { totalCount }
          later: ships @knownBy(date: "1901-12-31") { nodes { id knownSince corroboration { publishers sources level sourceKinds perspectives disputed } } } }
        """,
        """
        {
          "early": {"nodes": [{"id": "S3", "knownSince": "1900-06-15"}]},
          "none": {"totalCount": 0},
          "later": {"nodes": [
            {
              "id": "S3",
              "knownSince": "1900-06-15",
              "corroboration": {
                "publishers": 0,
                "sources": 1,
                "level": "SINGLE_SOURCE",
                "sourceKinds": ["PAPER"],
                "perspectives": ["SEA"],
                "disputed": false}},
            {
              "id": "lonely",
              "knownSince": "1901-12",
              "corroboration": {
                "publishers": 1,
                "sources": 1,
                "level": "SINGLE_SOURCE",
                "sourceKinds": ["LETTER"],
                "perspectives": ["SHORE"],
                "disputed": false}},
            {
              "id": "s-6",
              "knownSince": "1901-12",
              "corroboration": {
                "publishers": 1,
                "sources": 1,
                "level": "SINGLE_SOURCE",
                "sourceKinds": ["LETTER"],
                "perspectives": ["SHORE"],
                "disputed": false}},
            {
              "id": "s-6b",
              "knownSince": "1901-12",
              "corroboration": {
                "publishers": 1,
                "sources": 1,
                "level": "SINGLE_SOURCE",
                "sourceKinds": ["LETTER"],
                "perspectives": ["SHORE"],
                "disputed": false}},
            {
              "id": "s.4",
              "knownSince": "1901-12-31",
              "corroboration": {
                "publishers": 1,
                "sources": 1,
                "level": "SINGLE_SOURCE",
                "sourceKinds": ["PAPER"],
                "perspectives": ["SHORE"],
                "disputed": true}},
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
              "corroboration": {
                "publishers": 1,
                "sources": 2,
                "level": "SINGLE_SOURCE",
                "sourceKinds": ["LETTER", "LOG"],
                "perspectives": ["SEA", "SHORE"],
                "disputed": false}},
            {
              "id": "s7",
              "knownSince": "1901-12",
              "corroboration": {
                "publishers": 1,
                "sources": 1,
                "level": "SINGLE_SOURCE",
                "sourceKinds": ["LETTER"],
                "perspectives": ["SHORE"],
                "disputed": false}},
            {
              "id": "s_5",
              "knownSince": "1901-12",
              "corroboration": {
                "publishers": 1,
                "sources": 1,
                "level": "SINGLE_SOURCE",
                "sourceKinds": ["LETTER"],
                "perspectives": ["SHORE"],
                "disputed": false}}]}}
        """);

    [Fact]
    public Task Standing_records_stay_with_what_was_known_of_them() => AskAsync(
        """
        { companies @knownBy(date: "1901-12-30") { nodes { id knownSince corroboration { sources level } citations { totalCount } fleet { totalCount } } }
          party: company(id: "c1") @knownBy(date: "1901-12-31") { knownSince corroboration { publishers sources level sourceKinds } citations { nodes { id source { id } } }
            fleet { edges { relationship { id knownSince corroboration { sources } } node { id } } } successors { totalCount } } }
        """,
        """
        {
          "companies": {"nodes": [
            {
              "id": "c1",
              "knownSince": null,
              "corroboration": {"sources": 0, "level": "UNSUPPORTED"},
              "citations": {"totalCount": 0},
              "fleet": {"totalCount": 0}},
            {
              "id": "c2",
              "knownSince": null,
              "corroboration": {"sources": 0, "level": "UNSUPPORTED"},
              "citations": {"totalCount": 0},
              "fleet": {"totalCount": 0}},
            {
              "id": "c3",
              "knownSince": null,
              "corroboration": {"sources": 0, "level": "UNSUPPORTED"},
              "citations": {"totalCount": 0},
              "fleet": {"totalCount": 0}}]},
          "party": {
            "knownSince": "1901",
            "corroboration": {"publishers": 2, "sources": 2, "level": "CORROBORATED", "sourceKinds": ["LOG", "PAPER"]},
            "citations": {"nodes": [{"id": "z14", "source": {"id": "q1"}}, {"id": "z15", "source": {"id": "q3"}}]},
            "fleet": {"edges": [
              {"relationship": {"id": "o7", "knownSince": "1901-12", "corroboration": {"sources": 1}}, "node": {"id": "S3"}},
              {"relationship": {"id": "o1", "knownSince": "1901", "corroboration": {"sources": 2}}, "node": {"id": "s1"}}]},
            "successors": {"totalCount": 3}}}
        """);

    [Fact]
    public Task A_relationship_is_hidden_where_one_of_its_ends_is() => AskAsync(
        """
        query All @knownBy(date: "1902-01-01") { node(id: "O5") { id } sailor(id: "p1") { fleet { edges { relationship { id } } } } nodes(ids: ["s2", "o3", "v4", "v4-by", "nobody"]) { __typename id } }
        """,
        """
        {
          "node": null,
          "sailor": {"fleet": {"edges": [{"relationship": {"id": "o3"}}]}},
          "nodes": [
            null,
            {"__typename": "Ownership", "id": "o3"},
            {"__typename": "Voyage", "id": "v4"},
            {"__typename": "Sailing", "id": "v4-by"},
            null]}
        """);

    [Fact]
    public Task A_single_record_is_a_part_of_its_record_and_hides_what_hangs_on_it_where_it_is_hidden_itself() => AskAsync(
        """
        { voyage(id: "v4") @knownBy(date: "1902-01-01") {
            vessel { id knownSince corroboration { level disputed } citations { totalCount } owners { totalCount } voyages { nodes { id } } sisters { totalCount } }
            vesselRelationship { id knownSince citations { totalCount } start { id from { departures { totalCount } } } end { id owners { totalCount } citations { totalCount } } } }
          early: voyage(id: "v2") @knownBy(date: "1901-12-31") { fromRelationship { id knownSince citations { totalCount } } } }
        """,
        """
        {
          "voyage": {
            "vessel": {
              "id": "s2",
              "knownSince": null,
              "corroboration": {"level": "UNSUPPORTED", "disputed": true},
              "citations": {"totalCount": 0},
              "owners": {"totalCount": 0},
              "voyages": {"nodes": [{"id": "v4"}]},
              "sisters": {"totalCount": 0}},
            "vesselRelationship": {
              "id": "v4-by",
              "knownSince": "1901-12",
              "citations": {"totalCount": 1},
              "start": {"id": "v4", "from": {"departures": {"totalCount": 1}}},
              "end": {"id": "s2", "owners": {"totalCount": 0}, "citations": {"totalCount": 0}}}},
          "early": {"fromRelationship": {"id": "v2-from", "knownSince": "1900-06-15", "citations": {"totalCount": 1}}}}
        """);

    [Fact]
    public Task Citations_are_hidden_with_their_source_and_with_their_subject() => AskAsync(
        """
        query Cited @knownBy(date: "1901-12-31") { sources { nodes { id citations { totalCount } } } citations(first: 3, where: { source: { id: { eq: "q2" } } }) { totalCount nodes { id subject { id } } }
          about: citations(where: { subject: { ship: { id: { eq: "s2" } } } }) { totalCount } node(id: "z7") { id } seen: node(id: "z11") { id } source(id: "q5") { id } }
        """,
        """
        {
          "sources": {"nodes": [
            {"id": "idle", "citations": {"totalCount": 0}},
            {"id": "q1", "citations": {"totalCount": 6}},
            {"id": "q2", "citations": {"totalCount": 64}},
            {"id": "q3", "citations": {"totalCount": 9}},
            {"id": "q4", "citations": {"totalCount": 4}}]},
          "citations": {
            "totalCount": 64,
            "nodes": [
              {"id": "z16", "subject": {"id": "p1"}},
              {"id": "z2", "subject": {"id": "s1"}},
              {"id": "z26", "subject": {"id": "b1"}}]},
          "about": {"totalCount": 0},
          "node": null,
          "seen": {"id": "z11"},
          "source": null}
        """);

    [Fact]
    public Task A_citation_of_what_is_not_there_as_of_a_day_is_hidden_wherever_it_is_met() => AskAsync(
        """
        { source(id: "q3") { citations @asOf(date: "1899-01-01") { nodes { subject { id } } } }
          citations(where: { source: { id: { eq: "q1" } } }) @asOf(date: "1899-01-01") { nodes { subject { id } } } node(id: "z21") @asOf(date: "1899-01-01") { id }
          voyage(id: "v5") { citations @asOf(date: "1901-12-30") { totalCount } } }
        """,
        """
        {
          "source": {"citations": {"nodes": [
            {"subject": {"id": "s.4"}},
            {"subject": {"id": "s.4"}},
            {"subject": {"id": "s.4"}},
            {"subject": {"id": "c1"}},
            {"subject": {"id": "p1"}},
            {"subject": {"id": "i1"}},
            {"subject": {"id": "s1"}},
            {"subject": {"id": "s2"}}]}},
          "citations": {"nodes": [
            {"subject": {"id": "s1"}},
            {"subject": {"id": "c1"}},
            {"subject": {"id": "p1"}},
            {"subject": {"id": "s10"}},
            {"subject": {"id": "s2"}}]},
          "node": null,
          "voyage": {"citations": {"totalCount": 0}}}
        """);
}
