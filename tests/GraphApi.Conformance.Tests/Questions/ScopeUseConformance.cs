using GraphApi.Conformance.Tests.Backends;

namespace GraphApi.Conformance.Tests.Questions;

/// <summary>Time scopes in filters and orders, inside each other, in fragments, beside groups, and where they mean nothing.</summary>
public abstract class ScopeUseConformance(IBackendFixture backend) : Conformance(backend)
{
    [Fact]
    public Task Filters_see_only_what_the_scope_leaves() => AskAsync(
        """
        query Filtered($day: Date!) @knownBy(date: $day) {
          sized: ships(where: { corroboration: { sources: { eq: 1 }, sourceKinds: { none: { eq: LETTER } } } }) { nodes { id } }
          half: companies(where: { fleet: { none: { relationship: { since: { gte: "1911" } } } } }) { nodes { id } }
          whole: companies(where: { fleet: { all: { relationship: { corroboration: { sources: { gte: 1 } } } } } }) { nodes { id } }
          owning: companies(where: { fleet: { any: true } }) { nodes { id } }
          disputed: harbours(where: { bonds: { some: { relationship: { corroboration: { disputed: { eq: true } } } } } }) { nodes { id } }
          citing: voyages(where: { citations: { some: { source: { id: { eq: "q5" } } } } }) { nodes { id } }
          under: voyages(where: { vessel: { owners: { some: { name: { eq: "Ada" } } } } }) { nodes { id } }
          unknown: companies(where: { knownSince: { eq: null }, corroboration: { level: { eq: UNSUPPORTED } } }) @knownBy(date: "1901-12-30") { nodes { id } }
          late: companies(where: { knownSince: { nlte: "1901-11" } }) { nodes { id } } }
        """,
        """{"day": "1901-12-31"}""",
        """
        {
          "sized": {"nodes": [{"id": "S3"}, {"id": "s.4"}]},
          "half": {"nodes": [{"id": "c1"}, {"id": "c2"}, {"id": "c3"}]},
          "whole": {"nodes": [{"id": "c1"}, {"id": "c2"}, {"id": "c3"}]},
          "owning": {"nodes": [{"id": "c1"}, {"id": "c2"}, {"id": "c3"}]},
          "disputed": {"nodes": []},
          "citing": {"nodes": []},
          "under": {"nodes": [{"id": "v1"}, {"id": "v2"}, {"id": "v3"}, {"id": "v7"}]},
          "unknown": {"nodes": [{"id": "c1"}, {"id": "c2"}, {"id": "c3"}]},
          "late": {"nodes": [{"id": "c1"}, {"id": "c2"}, {"id": "c3"}]}}
        """);

    [Fact]
    public Task Orders_see_only_what_the_scope_leaves() => AskAsync(
        """
        query Ordered($day: Date!) @knownBy(date: $day) {
          counted: companies(order: [{ corroboration: { sources: DESC } }, { knownSince: ASC }]) { edges { cursor node { id knownSince corroboration { sources } } } }
          levels: sailors(order: { corroboration: { level: ASC } }) { nodes { id corroboration { level } } }
          disputes: ships(order: [{ corroboration: { disputed: DESC } }, { corroboration: { publishers: DESC } }], first: 4) { nodes { id } } }
        """,
        """{"day": "1901-12-31"}""",
        """
        {
          "counted": {"edges": [
            {
              "cursor": "WyJkMmJhMDc5YmY3MWEiLCJjMSIsbnVsbCwyLCIxOTAxIl0",
              "node": {"id": "c1", "knownSince": "1901", "corroboration": {"sources": 2}}},
            {
              "cursor": "WyJkMmJhMDc5YmY3MWEiLCJjMiIsbnVsbCwxLCIxOTAxLTEyIl0",
              "node": {"id": "c2", "knownSince": "1901-12", "corroboration": {"sources": 1}}},
            {
              "cursor": "WyJkMmJhMDc5YmY3MWEiLCJjMyIsbnVsbCwxLCIxOTAxLTEyIl0",
              "node": {"id": "c3", "knownSince": "1901-12", "corroboration": {"sources": 1}}}]},
          "levels": {"nodes": [
            {"id": "p1", "corroboration": {"level": "CORROBORATED"}},
            {"id": "p2", "corroboration": {"level": "SINGLE_SOURCE"}},
            {"id": "p3", "corroboration": {"level": "SINGLE_SOURCE"}}]},
          "disputes": {"nodes": [{"id": "s1"}, {"id": "s.4"}, {"id": "lonely"}, {"id": "s-6"}]}}
        """);

    [Fact]
    public Task The_inner_scope_wins_each_kind_for_itself() => AskAsync(
        """
        query Nested($inner: Date = "1912-01-01") @asOf(date: "1905-01-01") @knownBy(date: "1901-12-31") { ship(id: "s1") {
            both: owners { edges { relationship { id } } }
            later: owners @asOf(date: $inner) { edges { relationship { id } } }
            all: owners @knownBy(date: "2030-01-01") { edges { relationship { id citations { totalCount } } node { ... on Company { fleet @asOf(date: "1899-12-31") { edges { relationship { id } } } } } } } } }
        """,
        """
        {"ship": {
          "both": {"edges": [{"relationship": {"id": "o1"}}, {"relationship": {"id": "o4"}}, {"relationship": {"id": "o3"}}]},
          "later": {"edges": [{"relationship": {"id": "o4"}}, {"relationship": {"id": "o3"}}]},
          "all": {"edges": [
            {
              "relationship": {"id": "o1", "citations": {"totalCount": 2}},
              "node": {"fleet": {"edges": [{"relationship": {"id": "o7"}}]}}},
            {"relationship": {"id": "o4", "citations": {"totalCount": 1}}, "node": {"fleet": {"edges": []}}},
            {"relationship": {"id": "o3", "citations": {"totalCount": 1}}, "node": {}}]}}}
        """);

    [Fact]
    public Task Fragments_see_what_the_place_sees_where_they_are_spread() => AskAsync(
        """
        { now: ship(id: "s1") { ...Owned } then: ship(id: "s1") @knownBy(date: "1901-12-31") { ...Owned } }
        fragment Owned on Ship { corroboration { sources } owners(first: 1) { totalCount edges { node { id citations { totalCount } } } } }
        """,
        """
        {
          "now": {
            "corroboration": {"sources": 3},
            "owners": {"totalCount": 4, "edges": [{"node": {"id": "c1", "citations": {"totalCount": 2}}}]}},
          "then": {
            "corroboration": {"sources": 3},
            "owners": {"totalCount": 3, "edges": [{"node": {"id": "c1", "citations": {"totalCount": 2}}}]}}}
        """);

    [Fact]
    public Task Groups_count_what_the_scope_leaves() => AskAsync(
        """
        query Grouped @knownBy(date: "1901-12-30") { shipGroups(by: [KIND]) { key { kind } count } voyageGroups(by: [LEFT_YEAR]) @asOf(date: "1901-01-31") @knownBy(date: "1902-01-01") { key { leftYear } count }
          companyGroups(by: [FLEET], where: { country: { neq: null } }) @knownBy(date: "2030-01-01") @asOf(date: "1911-06-01") { key { fleet { id } } count } }
        """,
        """
        {
          "shipGroups": [{"key": {"kind": null}, "count": 1}],
          "voyageGroups": [{"key": {"leftYear": "1901"}, "count": 4}, {"key": {"leftYear": null}, "count": 2}],
          "companyGroups": [{"key": {"fleet": {"id": "S3"}}, "count": 1}, {"key": {"fleet": null}, "count": 1}]}
        """);

    [Fact]
    public Task The_data_set_is_described_whatever_the_scope() => AskAsync(
        """
        query Whole @knownBy(date: "1800-01-01") @asOf(date: "1800-01-01") { dataset { records sources } ships { totalCount } __typename }
        """,
        """
        {"dataset": {"records": 27, "sources": 6}, "ships": {"totalCount": 0}, "__typename": "Query"}
        """);

    [Fact]
    public Task A_scope_needs_a_day_and_a_place_where_it_means_something() => AskAsync(
        """
        query Wrong { dataset @asOf(date: "1900-01-01") { records } ship(id: "s1") { name @knownBy(date: "1900-01-01") owners { nodes @asOf(date: "1900-01-01") { id } } }
          ships @asOf(date: "1900") { totalCount } __typename @knownBy(date: "1900-01-01") }
        """,
        """
        "@asOf" cannot stand on "Query.dataset", which is the same at any time: remove it.
        "@knownBy" cannot stand on "Ship.name", which has no rows to choose from: its places are the operation, its root fields, and fields that give a connection. Move it to the nearest of them.
        "@asOf" cannot stand on "OwnershipOwnersConnection.nodes", which has no rows to choose from: its places are the operation, its root fields, and fields that give a connection. Move it to the nearest of them.
        Expected value of type "Date", found "1900"; Expected a day such as "2022-10-21".
        "@knownBy" cannot stand on "Query.__typename", which is the same at any time: remove it.
        """);

    [Fact]
    public Task Merged_fields_have_the_same_scope() => AskAsync(
        """
        { ships @asOf(date: "1900-01-01") { totalCount } ships { nodes { id } } harbours @knownBy(date: "1900-01-01") { totalCount } ...More } fragment More on Query { harbours @knownBy(date: "1901-01-01") { totalCount } }
        """,
        """
        Fields "ships" conflict because they have differing directives. Use different aliases on the fields to fetch both if this was intentional.
        Fields "harbours" conflict because they have differing directives. Use different aliases on the fields to fetch both if this was intentional.
        """);

    [Fact]
    public Task A_day_that_a_variable_gives_as_null_is_an_error() => AskAsync(
        """query Null($day: Date = "1900-01-01") { ships @asOf(date: $day) { totalCount } }""",
        """{"day": null}""",
        """
        Argument "date" of "@asOf" is null; give a day such as "2022-10-21", or leave the directive out.
        """);

    [Fact]
    public Task A_hidden_record_has_nothing_under_the_scope_that_hides_it() => AskAsync(
        """
        { voyage(id: "v5") { id mentions { totalCount } mentionedBy @asOf(date: "1901-12-30") { totalCount } citations @knownBy(date: "1900-01-01") { totalCount } }
          v1: voyage(id: "v1") { mentions { totalCount } then: mentions @asOf(date: "1900-12-31") { totalCount } known: citations @knownBy(date: "1901-12-31") { nodes { source { id } } } } }
        """,
        """
        {
          "voyage": {"id": "v5", "mentions": {"totalCount": 0}, "mentionedBy": {"totalCount": 0}, "citations": {"totalCount": 0}},
          "v1": {"mentions": {"totalCount": 1}, "then": {"totalCount": 0}, "known": {"nodes": [{"source": {"id": "q1"}}]}}}
        """);
}
