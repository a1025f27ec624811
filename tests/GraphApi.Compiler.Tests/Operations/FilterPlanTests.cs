namespace GraphApi.Compiler.Tests.Operations;

public class FilterPlanTests : PlanTests
{
    [Theory]
    [InlineData("{ number: { eq: 1 } }", "number = 1")]
    [InlineData("{ number: { neq: 1 } }", "not number = 1")]
    [InlineData("{ number: { gt: 1, nlte: 2 } }", "(number > 1 and not number <= 2)")]
    [InlineData("{ pages: { eq: null } }", "pages is null")]
    [InlineData("{ pages: { neq: null } }", "not pages is null")]
    // Only eq compares with null: anything else is false, and its negation true.
    [InlineData("{ pages: { gt: null } }", "false")]
    [InlineData("{ pages: { ngt: null } }", "not false")]
    [InlineData("{ number: { in: [1, 2] } }", "number in [1, 2]")]
    [InlineData("{ number: { in: 3 } }", "number in [3]")]
    [InlineData("{ condition: { nin: [FINE] } }", "not condition in [FINE]")]
    [InlineData("{ or: [{ number: { eq: 1 } }, { reference: { eq: true } }] }", "(number = 1 or reference = true)")]
    [InlineData("{ or: [] }", "false")]
    [InlineData("{ and: [{ number: { eq: 1 } }, { and: [{ pages: { lt: 2 } }, {}] }] }", "(number = 1 and pages < 2)")]
    [InlineData("{ label: { startsWith: \"W\" } }", "label starts with \"W\"")]
    [InlineData("{ of: { title: { contains: \"war\" } } }", "of (title contains \"war\")")]
    [InlineData("{ holders: { some: { name: { eq: \"a\" }, relationship: { since: { within: \"2020\" } } } } }", "some holders ((name = \"a\" and relationship (since within \"2020\")))")]
    [InlineData("{ holders: { any: true } }", "some holders (true)")]
    [InlineData("{ holders: { any: false } }", "no holders (true)")]
    [InlineData("{ holders: { none: { library: { kind: { eq: PUBLIC } } } } }", "no holders (is Library (kind = PUBLIC))")]
    [InlineData("{ holders: { all: { places: { some: { eq: \"Kyiv\" } } } } }", "all holders (some places (item = \"Kyiv\"))")]
    public void A_filter_becomes_a_predicate(string where, string predicate) =>
        Assert.Equal($"Operation\n  copies: Scan Copy\n    where {predicate}\n    totalCount", Plan(Apis.Library, $"{{ copies(where: {where}) {{ totalCount }} }}"));

    [Theory]
    [InlineData("{}")]
    [InlineData("{ and: [] }")]
    [InlineData("{ number: {} }")]
    [InlineData("{ number: null, of: null, holders: { some: null }, and: null }")]
    [InlineData("{ of: {} }")]
    [InlineData("null")]
    public void A_filter_that_asks_for_nothing_is_left_out(string where) =>
        Assert.Equal("Operation\n  copies: Scan Copy\n    totalCount", Plan(Apis.Library, $"{{ copies(where: {where}) {{ totalCount }} }}"));

    [Theory]
    [InlineData("{}", "true")]
    [InlineData("""{"n":null}""", "pages is null")]
    [InlineData("""{"n":5}""", "pages = $n")]
    public void A_variable_in_a_filter_may_be_absent_null_or_given(string variables, string predicate)
    {
        var plan = Plan(Apis.Library, "query Q($n: Int) { copies(where: { pages: { eq: $n } }) { totalCount } }", variables);

        Assert.Equal($"Operation Q\n  copies: Scan Copy\n{(predicate == "true" ? string.Empty : $"    where {predicate}\n")}    totalCount", plan);
    }

    [Fact]
    public void A_whole_filter_may_be_a_variable()
    {
        var plan = Plan(
            Apis.Library,
            "query Q($w: CopyFilterInput, $o: [CopySortInput!], $first: Int, $after: String) { copies(where: $w, order: $o, first: $first, after: $after) { totalCount } }",
            """{"w":{"or":[{"number":{"in":[1,2]}},{"holders":{"some":{"name":{"startsWith":"A"}}}},{"pages":{"eq":null}}]},"o":[{"number":"DESC"},{"of":{"title":"ASC"}}]}""");

        Assert.Equal(
            """
            Operation Q
              copies: Scan Copy
                where (number in $w.or[0].number.in or some holders (name starts with $w.or[1].holders.some.name.startsWith) or pages is null)
                order by number DESC, of.title ASC
                totalCount
            """,
            plan);
    }

    [Fact]
    public void Orders_go_through_relationships_and_single_records()
    {
        var plan = Plan(Apis.Library, """
            { library(id: "l") { holdings(order: [{ relationship: { since: DESC } }, { of: { title: ASC } }, { number: ASC }, { number: DESC }], last: 2) { nodes { id } } } }
            """);

        Assert.Equal(
            """
            Operation
              library: Seek Library by "l"
                holdings: Expand Holder.holdings to Copy
                  order by relationship.since DESC, of.title ASC, number ASC
                  page last 2
                  nodes
                    id
            """,
            plan);
    }

    [Fact]
    public void Citations_are_filtered_by_source_subject_and_corroboration()
    {
        var plan = Plan(Apis.Graph, """
            { citations(where: { source: { kind: { eq: COURT } }, subject: { position: { kind: { eq: HEADS } } } }, order: [{ source: { published: DESC } }]) { totalCount }
              people(where: { corroboration: { publishers: { lt: 2 }, perspectives: { none: { eq: UKRAINIAN } } }, citations: { some: { stance: { eq: DISPUTES } } } }, order: [{ corroboration: { level: ASC } }]) { totalCount }
              sources(where: { citations: { any: true } }) { totalCount } }
            """);

        Assert.Equal(
            """
            Operation
              citations: Scan Citation
                where (source (kind = COURT) and subject (is Position (kind = HEADS)))
                order by source.published DESC
                totalCount
              people: Scan Person
                where (corroboration.publishers < 2 and no corroboration.perspectives (item = UKRAINIAN) and some citations (stance = DISPUTES))
                order by corroboration.level ASC
                totalCount
              sources: Scan Source
                where some citations (true)
                totalCount
            """,
            plan);
    }
}
