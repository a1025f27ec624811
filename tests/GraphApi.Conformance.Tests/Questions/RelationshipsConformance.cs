using GraphApi.Conformance.Tests.Backends;

namespace GraphApi.Conformance.Tests.Questions;

/// <summary>Walking along relationships: either way, both ways, in circles and in parallel.</summary>
public abstract class RelationshipsConformance(IBackendFixture backend) : Conformance(backend)
{
    [Fact]
    public Task A_relationship_without_direction_is_one_edge_from_either_side() => AskAsync(
        """
        { ships(where: { sisters: { any: true } }) { nodes { id sisters { totalCount edges { node { id } relationship { id closeness start { id } end { id } } } } } } }
        """,
        """
        {"ships": {"nodes": [
          {
            "id": "s.4",
            "sisters": {"totalCount": 1, "edges": [{"node": {"id": "s_5"}, "relationship": {"id": "i5", "closeness": -7, "start": {"id": "s.4"}, "end": {"id": "s_5"}}}]}},
          {
            "id": "s1",
            "sisters": {
              "totalCount": 4,
              "edges": [
                {"node": {"id": "s1"}, "relationship": {"id": "i3", "closeness": null, "start": {"id": "s1"}, "end": {"id": "s1"}}},
                {"node": {"id": "s10"}, "relationship": {"id": "i1", "closeness": 1, "start": {"id": "s1"}, "end": {"id": "s10"}}},
                {"node": {"id": "s10"}, "relationship": {"id": "i2", "closeness": 2, "start": {"id": "s10"}, "end": {"id": "s1"}}},
                {"node": {"id": "s2"}, "relationship": {"id": "i4", "closeness": 1, "start": {"id": "s2"}, "end": {"id": "s1"}}}]}},
          {
            "id": "s10",
            "sisters": {
              "totalCount": 2,
              "edges": [
                {"node": {"id": "s1"}, "relationship": {"id": "i1", "closeness": 1, "start": {"id": "s1"}, "end": {"id": "s10"}}},
                {"node": {"id": "s1"}, "relationship": {"id": "i2", "closeness": 2, "start": {"id": "s10"}, "end": {"id": "s1"}}}]}},
          {
            "id": "s2",
            "sisters": {"totalCount": 1, "edges": [{"node": {"id": "s1"}, "relationship": {"id": "i4", "closeness": 1, "start": {"id": "s2"}, "end": {"id": "s1"}}}]}},
          {
            "id": "s_5",
            "sisters": {"totalCount": 1, "edges": [{"node": {"id": "s.4"}, "relationship": {"id": "i5", "closeness": -7, "start": {"id": "s.4"}, "end": {"id": "s_5"}}}]}}]}}
        """);

    [Fact]
    public Task A_directed_relationship_to_itself_is_seen_from_both_sides() => AskAsync(
        """{ company(id: "c1") { successors { edges { node { id } relationship { id } } } predecessors { edges { node { id } relationship { id date } } } } }""",
        """
        {"company": {
          "successors": {"edges": [
            {"node": {"id": "c1"}, "relationship": {"id": "n2"}},
            {"node": {"id": "c2"}, "relationship": {"id": "n1"}},
            {"node": {"id": "c2"}, "relationship": {"id": "n4"}}]},
          "predecessors": {"edges": [{"node": {"id": "c1"}, "relationship": {"id": "n2", "date": "1949-12-31"}}]}}}
        """);

    [Fact]
    public Task Parallel_relationships_are_edges_of_their_own() => AskAsync(
        """{ company(id: "c1") { fleet(where: { id: { eq: "s1" } }) { totalCount nodes { id } edges { relationship { id share since until } } } } }""",
        """
        {"company": {"fleet": {
          "totalCount": 2,
          "nodes": [{"id": "s1"}, {"id": "s1"}],
          "edges": [
            {"relationship": {"id": "o1", "share": 0.5, "since": "1900", "until": "1910"}},
            {"relationship": {"id": "o2", "share": 0.5, "since": "1911-01", "until": null}}]}}}
        """);

    [Fact]
    public Task A_single_relationship_is_the_record_itself_and_the_relationship_beside_it() => AskAsync(
        """{ voyages(where: { aboard: { eq: 12 } }) { nodes { label vessel { name } vesselRelationship { command } from { name } fromRelationship { id pier end { label } } toRelationship { pier start { ... on Voyage { id } } } } } }""",
        """
        {"voyages": {"nodes": [
          {
            "label": "Aurora: Alpha → Beta, 1901 – 1901-02-03",
            "vessel": {"name": "Aurora"},
            "vesselRelationship": {"command": "CAPTAIN"},
            "from": {"name": "Alpha"},
            "fromRelationship": {"id": "v1-from", "pier": null, "end": {"label": "Alpha"}},
            "toRelationship": {"pier": null, "start": {"id": "v1"}}},
          {
            "label": "Aurora: Beta → Alpha, 1901-01",
            "vessel": {"name": "Aurora"},
            "vesselRelationship": {"command": null},
            "from": {"name": "Beta"},
            "fromRelationship": {"id": "v2-from", "pier": "North \"1\"", "end": {"label": "Beta"}},
            "toRelationship": {"pier": "7", "start": {"id": "v2"}}},
          {
            "label": "Aurora: Alpha → Beta, 1901 – 1901-02-03",
            "vessel": {"name": "Aurora"},
            "vesselRelationship": {"command": null},
            "from": {"name": "Alpha"},
            "fromRelationship": {"id": "v7-from", "pier": null, "end": {"label": "Alpha"}},
            "toRelationship": {"pier": null, "start": {"id": "v7"}}}]}}
        """);

    [Fact]
    public Task An_interface_may_be_at_both_ends_of_a_relationship_without_direction() => AskAsync(
        """
        { harbour(id: "h1") { bonds(order: { relationship: { strength: DESC } }) { edges { node { __typename id name } relationship { id strength start { name } end { id } } } } }
          company(id: "c1") { bonds { nodes { id } } mentionedBy { nodes { __typename label } } } }
        """,
        """
        {
          "harbour": {"bonds": {"edges": [
            {
              "node": {"__typename": "Ship", "id": "s1", "name": "Aurora"},
              "relationship": {"id": "b5", "strength": 3, "start": {"name": "Aurora"}, "end": {"id": "h1"}}},
            {
              "node": {"__typename": "Ship", "id": "s1", "name": "Aurora"},
              "relationship": {"id": "b1", "strength": 1, "start": {"name": "Aurora"}, "end": {"id": "h1"}}},
            {
              "node": {"__typename": "Company", "id": "c1", "name": "Aurora"},
              "relationship": {"id": "b2", "strength": 0.5, "start": {"name": "Alpha"}, "end": {"id": "c1"}}},
            {
              "node": {"__typename": "Harbour", "id": "h1", "name": "Alpha"},
              "relationship": {"id": "b4", "strength": -2.25, "start": {"name": "Alpha"}, "end": {"id": "h1"}}}]}},
          "company": {"bonds": {"nodes": [{"id": "h1"}, {"id": "s1"}]}, "mentionedBy": {"nodes": [{"__typename": "Harbour", "label": "Alpha"}]}}}
        """);

    [Fact]
    public Task A_record_without_relationships_has_empty_lists() => AskAsync(
        """{ ship(id: "lonely") { owners { totalCount nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } sisters { totalCount } voyages { totalCount } } }""",
        """
        {"ship": {
          "owners": {"totalCount": 0, "nodes": [], "edges": [], "pageInfo": {"hasNextPage": false, "hasPreviousPage": false, "startCursor": null, "endCursor": null}},
          "sisters": {"totalCount": 0},
          "voyages": {"totalCount": 0}}}
        """);
}
