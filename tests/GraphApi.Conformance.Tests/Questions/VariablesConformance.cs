using GraphApi.Conformance.Tests.Backends;

namespace GraphApi.Conformance.Tests.Questions;

/// <summary>Arguments given by variables: at any depth, absent, null, by default, and with another structure in each request.</summary>
public abstract class VariablesConformance(IBackendFixture backend) : Conformance(backend)
{
    private const string Ships = """
        query ($where: ShipFilterInput, $order: [ShipSortInput!] = [{ id: DESC }], $first: Int = 2) { ships(where: $where, order: $order, first: $first) { totalCount nodes { id } } }
        """;

    [Theory]
    [InlineData("""{}""", """{"ships":{"totalCount":10,"nodes":[{"id":"s_5"},{"id":"s7"}]}}""")]
    [InlineData("""{"where":null,"order":null,"first":null}""", """{"ships":{"totalCount":10,"nodes":[{"id":"S3"},{"id":"lonely"},{"id":"s-6"},{"id":"s-6b"},{"id":"s.4"},{"id":"s1"},{"id":"s10"},{"id":"s2"},{"id":"s7"},{"id":"s_5"}]}}""")]
    [InlineData("""{"where":{"kind":{"eq":"STEAMER"}},"order":{"name":"ASC"}}""", """{"ships":{"totalCount":3,"nodes":[{"id":"s1"},{"id":"s-6"}]}}""")]
    [InlineData("""{"where":{"kind":{"eq":null}},"order":[{"tonnage":"DESC"}],"first":1}""", """{"ships":{"totalCount":3,"nodes":[{"id":"lonely"}]}}""")]
    [InlineData("""{"where":{"or":[{"kind":{"in":["BARQUE"]}},{"owners":{"some":{"company":{"id":{"eq":"c3"}}}}}]},"order":[{"corroboration":{"sources":"DESC"}},{"name":"ASC"}],"first":9}""", """{"ships":{"totalCount":3,"nodes":[{"id":"s10"},{"id":"s_5"},{"id":"s.4"}]}}""")]
    [InlineData("""{"where":{"sails":{"eq":true},"owners":{"any":true}}}""", """{"ships":{"totalCount":2,"nodes":[{"id":"s2"},{"id":"s1"}]}}""")]
    [InlineData("""{"where":{"sails":{"eq":true},"owners":{"any":false}}}""", """{"ships":{"totalCount":0,"nodes":[]}}""")]
    public Task A_whole_filter_and_order_may_come_by_variables(string variables, string expected) => AskAsync(Ships, variables, expected);

    [Theory]
    [InlineData("""{"way":"ASC"}""", "s1 s10")]
    [InlineData("""{"way":"DESC","name":"Aurora"}""", "s10 s1")]
    [InlineData("""{"way":"ASC","name":null}""", "")]
    [InlineData("""{"way":"ASC","length":7}""", "s10")]
    [InlineData("""{"way":"ASC","any":true}""", "s1")]
    [InlineData("""{"way":"ASC","any":false}""", "s10")]
    [InlineData("""{"way":"ASC","kind":"STEAMER"}""", "s1")]
    [InlineData("""{"way":"ASC","also":{"sails":{"eq":true}}}""", "s1")]
    public Task Places_inside_a_filter_are_left_out_with_their_variable(string variables, string ids) => AskAsync(
        """
        query ($name: String, $length: Float, $any: Boolean, $kind: ShipKind! = OTHER, $also: ShipFilterInput! = {}, $way: SortDirection!) {
          ships(
            where: { name: { eq: $name, startsWith: "Aur" }, length: { eq: $length }, voyages: { any: $any }, and: [{ kind: { in: [STEAMER, $kind] } }, $also] }
            order: [{ id: $way }]
          ) { nodes { id } } }
        """,
        variables,
        $$$"""{"ships":{"nodes":[{{{string.Join(",", ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => $$"""{"id":"{{id}}"}"""))}}}]}}""");
}
