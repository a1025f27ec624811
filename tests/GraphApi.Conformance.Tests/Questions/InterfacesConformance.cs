using GraphApi.Conformance.Tests.Backends;

namespace GraphApi.Conformance.Tests.Questions;

/// <summary>Interfaces, fragments with type conditions, aliases and merged fields.</summary>
public abstract class InterfacesConformance(IBackendFixture backend) : Conformance(backend)
{
    [Fact]
    public Task Fragments_apply_by_the_type_of_each_record() => AskAsync(
        """
        { ship(id: "s1") { owners { nodes { __typename id name
            ... on Named { motto aliases }
            ... on Sailor { rank }
            ...Firm
            ... on Record { label } } } } }
        fragment Firm on Company { staff successors(first: 1) { nodes { name } } }
        """,
        """
        {"ship": {"owners": {"nodes": [
          {
            "__typename": "Company",
            "id": "c1",
            "name": "Aurora",
            "motto": null,
            "aliases": [],
            "staff": 10,
            "successors": {"nodes": [{"name": "Aurora"}]},
            "label": "Aurora, UA"},
          {
            "__typename": "Company",
            "id": "c1",
            "name": "Aurora",
            "motto": null,
            "aliases": [],
            "staff": 10,
            "successors": {"nodes": [{"name": "Aurora"}]},
            "label": "Aurora, UA"},
          {
            "__typename": "Company",
            "id": "c2",
            "name": "Zeta & Søns",
            "motto": "&<>'",
            "aliases": ["Zeta", "Z"],
            "staff": 0,
            "successors": {"nodes": [{"name": "zeta"}]},
            "label": "Zeta & Søns"},
          {"__typename": "Sailor", "id": "p1", "name": "Ada", "rank": "CAPTAIN", "label": "captain Ada"}]}}}
        """);

    [Fact]
    public Task One_key_may_be_different_fields_of_types_that_never_meet() => AskAsync(
        """
        { harbour(id: "h1") { mentions { nodes {
            ... on Company { what: country many: fleet(first: 1) { totalCount } }
            ... on Sailor { what: country many: fleet(first: 2) { totalCount } }
            ... on Ship { what: flag many: owners { totalCount } } } } } }
        """,
        """
        {"harbour": {"mentions": {"nodes": [{"what": "UA", "many": {"totalCount": 3}}, {"what": null, "many": {"totalCount": 0}}, {"what": null, "many": {"totalCount": 0}}]}}}
        """);

    [Fact]
    public Task Selections_of_one_field_are_merged_in_the_order_in_which_keys_are_met() => AskAsync(
        """
        query ($yes: Boolean = true, $no: Boolean!) {
          voyage(id: "v1") { to { name } id ... @include(if: $yes) { from { size } to { id } } ... on Voyage @skip(if: $yes) { aboard } left @include(if: $no) }
          voyage(id: "v1") { from { size name } vessel { id } ...More ...More } }
        fragment More on Record { label ... on Voyage { to { country id } } }
        """,
        """{"no": false}""",
        """
        {"voyage": {
          "to": {"name": "Beta", "id": "h2", "country": "PL"},
          "id": "v1",
          "from": {"size": "SMALL", "name": "Alpha"},
          "vessel": {"id": "s1"},
          "label": "Aurora: Alpha → Beta, 1901 – 1901-02-03"}}
        """);

    [Fact]
    public Task Everything_may_be_left_out() => AskAsync(
        """{ ship(id: "s1") { name @skip(if: true) } ship2: ship(id: "s1") @include(if: false) { id } harbours(first: 1) { nodes { ... on Ship { id } } } }""",
        """Fragment cannot be spread here as objects of type "Harbour" can never be of type "Ship".""");

    [Fact]
    public Task An_object_of_which_nothing_is_selected_is_empty() => AskAsync(
        """{ ship(id: "s1") { name @skip(if: true) owners { nodes { ... on Sailor { id } } } } gone: ship(id: "s1") @include(if: false) { id } }""",
        """
        {"ship": {"owners": {"nodes": [{}, {}, {}, {"id": "p1"}]}}}
        """);

    [Fact]
    public Task Filters_of_an_interface_name_what_its_types_share_and_narrow_to_each() => AskAsync(
        """
        { shared: ship(id: "s1") { owners(where: { name: { eq: "Ada" } }) { nodes { id } } }
          narrowed: ship(id: "s1") { owners(where: { or: [{ sailor: { rank: { neq: null } } }, { company: { staff: { eq: 0 } } }] }) { nodes { id } } }
          relationship: ship(id: "s1") { owners(where: { relationship: { ways: { some: { startsWith: "b" } } } }) { nodes { id } edges { relationship { ways } } } }
          record: harbour(id: "h1") { mentions(where: { label: { eq: "Ada" }, sailor: {} }) { nodes { id label } } } }
        """,
        """
        {
          "shared": {"owners": {"nodes": [{"id": "p1"}]}},
          "narrowed": {"owners": {"nodes": [{"id": "c2"}, {"id": "p1"}]}},
          "relationship": {"owners": {"nodes": [{"id": "c1"}], "edges": [{"relationship": {"ways": ["bought", "built"]}}]}},
          "record": {"mentions": {"nodes": [{"id": "p2", "label": "Ada"}]}}}
        """);
}
