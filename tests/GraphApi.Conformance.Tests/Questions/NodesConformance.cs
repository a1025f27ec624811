using GraphApi.Conformance.Tests.Backends;

namespace GraphApi.Conformance.Tests.Questions;

/// <summary>Looking things up by their ids.</summary>
public abstract class NodesConformance(IBackendFixture backend) : Conformance(backend)
{
    [Fact]
    public Task Anything_is_found_by_its_id() => AskAsync(
        """
        { record: node(id: "s7") { __typename id ... on Ship { name page } }
          relationship: node(id: "o7") { ... on Ownership { ways start { name } end { name } type } }
          source: node(id: "q3") { ... on Source { title publisher } }
          citation: node(id: "z9") { ... on Citation { statement } }
          unknown: node(id: "nobody") { id }
          almost: node(id: "S1") { id }
          empty: node(id: "") { id } }
        """,
        """
        {
          "record": {"__typename": "Ship", "id": "s7", "name": "tab\there", "page": null},
          "relationship": {"ways": ["a\"b"], "start": {"name": "Aurora"}, "end": {"name": "Łódź \"II\" \\ /"}, "type": "OWNED"},
          "source": {"title": "Paper \"№ 1\"", "publisher": "Gazette\\"},
          "citation": {"statement": "𝄞"},
          "unknown": null,
          "almost": null,
          "empty": null}
        """);

    [Fact]
    public Task Several_come_in_the_order_of_the_ids_with_null_for_what_there_is_not() => AskAsync(
        """query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } none: nodes(ids: []) { id } one: nodes(ids: "c1") { id } }""",
        """{"ids": ["p1", "nobody", "v1-by", "p1", "q1", "z1"]}""",
        """
        {
          "nodes": [
            {"__typename": "Sailor", "id": "p1"},
            null,
            {"__typename": "Sailing", "id": "v1-by"},
            {"__typename": "Sailor", "id": "p1"},
            {"__typename": "Source", "id": "q1"},
            {"__typename": "Citation", "id": "z1"}],
          "none": [],
          "one": [{"id": "c1"}]}
        """);

    [Fact]
    public Task A_root_field_of_one_type_finds_only_that_type() => AskAsync(
        """{ ship(id: "c1") { id } company(id: "c1") { id } source(id: "z1") { id } citation(id: "z1") { id } voyage(id: "v1-by") { id } }""",
        """{"ship": null, "company": {"id": "c1"}, "source": null, "citation": {"id": "z1"}, "voyage": null}""");

    [Fact]
    public Task Text_comes_with_only_the_escapes_that_JSON_asks_for() => AskAsync(
        """{ ships(where: { id: { in: ["s.4", "s7", "S3"] } }) { nodes { name motto aliases } } }""",
        "{\"ships\":{\"nodes\":[" +
        "{\"name\":\"Łódź \\\"II\\\" \\\\ /\",\"motto\":\"\\\\\\\"\\\\u0041\",\"aliases\":[\"a\\\"b\",\"c\\\\d\",\"/\"]}," +
        "{\"name\":\"𝄞 Clef\",\"motto\":\"👩\u200d👩\u200d👧\u200d👦 ahoy\",\"aliases\":[\"𝄞\",\"ｚ\"]}," +
        "{\"name\":\"tab\\there\",\"motto\":\"line\\nfeed\\r\\u0001\\u001f\u007f\\b\\f\",\"aliases\":[\"\u2028\",\"\u00a0\"]}]}}");

    [Fact]
    public Task Numbers_print_in_their_shortest_form_and_lists_keep_their_order() => AskAsync(
        """{ ships(order: { length: DESC }) { nodes { tonnage length uses sails surveyed } } }""",
        """
        {"ships": {"nodes": [
          {"tonnage": null, "length": null, "uses": [], "sails": false, "surveyed": null},
          {"tonnage": null, "length": null, "uses": [], "sails": true, "surveyed": null},
          {"tonnage": 2147483647, "length": 1.7976931348623157E+308, "uses": [], "sails": false, "surveyed": null},
          {"tonnage": -1, "length": 1E+21, "uses": [], "sails": false, "surveyed": "1900-01-01"},
          {"tonnage": null, "length": 123456789.125, "uses": [], "sails": false, "surveyed": null},
          {"tonnage": 100, "length": 7.5, "uses": ["WAR", "FREIGHT", "WAR"], "sails": true, "surveyed": "2024-02-29"},
          {"tonnage": 100, "length": 7, "uses": ["FREIGHT"], "sails": false, "surveyed": null},
          {"tonnage": 1, "length": 0.1, "uses": [], "sails": false, "surveyed": "1900-01-02"},
          {"tonnage": -2147483647, "length": 5E-324, "uses": [], "sails": false, "surveyed": null},
          {"tonnage": 0, "length": 0, "uses": ["FISHING"], "sails": false, "surveyed": null}]}}
        """);
}
