using GraphApi.Compiler.Operations;

namespace GraphApi.Compiler.Tests.Operations;

/// <summary>What time scopes make of plans.</summary>
public sealed class ScopePlanTests : PlanTests
{
    [Fact]
    public void A_scope_becomes_conditions_and_values_everywhere_below_it() => Equal(
        """
        query Known($day: Date!) @knownBy(date: $day) { transfers(where: { kind: { eq: MEDICAL } }, order: [{ knownSince: ASC }, { corroboration: { sources: DESC } }]) { totalCount
          nodes { knownSince corroboration { level } from { name } organisers { nodes { id } } citations { nodes { statement } } } } }
        """,
        """
        Operation Known
          transfers: Scan Transfer
            where (kind = MEDICAL and knownSince <= $day)
            order by knownSince known by $day ASC, corroboration.sources known by $day DESC
            totalCount
            nodes
              knownSince: knownSince known by $day
              corroboration
                level: corroboration.level known by $day
              from: ExpandSingle Transfer.from
                name
              organisers: Expand Transfer.organisers to Actor
                where relationship (knownSince <= $day)
                nodes
                  on Person
                    id
                  on Institution
                    id
              citations: CitationsOf subject
                where source ((published <= $day or (published is null and accessed <= $day)))
                nodes
                  statement
        """,
        """{"day": "2023-01-01"}""");

    [Fact]
    public void Quantifiers_ask_for_visible_rows_only() => Equal(
        """
        { people(where: { positions: { some: { kind: { eq: MINISTRY } }, all: { relationship: { kind: { eq: HEADS } } }, none: { country: { eq: "UA" } }, any: true } }) @asOf(date: "2022-03-01") { totalCount } }
        """,
        """
        Operation
          people: Scan Person
            where (some positions ((kind = MINISTRY and relationship ((not since > "2022-03-01" and not until < "2022-03-01")))) and all positions ((not relationship ((not since > "2022-03-01" and not until < "2022-03-01")) or relationship (kind = HEADS))) and no positions ((country = "UA" and relationship ((not since > "2022-03-01" and not until < "2022-03-01")))) and some positions (relationship ((not since > "2022-03-01" and not until < "2022-03-01"))))
            totalCount
        """);

    [Fact]
    public void A_filter_by_since_when_something_is_known_takes_a_later_date_for_none() => Equal(
        """
        { people(where: { knownSince: { eq: null, nlt: "2022" }, corroboration: { perspectives: { some: { eq: UKRAINIAN } } } }) @knownBy(date: "2022-03-01") { totalCount } }
        """,
        """
        Operation
          people: Scan Person
            where (not knownSince <= "2022-03-01" and not (knownSince <= "2022-03-01" and knownSince < "2022") and some corroboration.perspectives known by "2022-03-01" (item = UKRAINIAN))
            totalCount
        """);

    [Fact]
    public void The_inner_scope_wins_each_kind_for_itself_and_asks_again_for_what_it_hangs_on() => Equal(
        """
        query Nested @knownBy(date: "2023-01-01") @asOf(date: "2022-01-01") { transfer(id: "t") { childGroups { totalCount } later: childGroups @asOf(date: "2022-06-01") { totalCount } } }
        """,
        """
        Operation Nested
          transfer: Seek Transfer by "t", as of "2022-01-01", known by "2023-01-01"
            childGroups: Expand Transfer.childGroups to ChildGroup
              where (relationship (knownSince <= "2023-01-01") and knownSince <= "2023-01-01")
              totalCount
            later: Expand Transfer.childGroups to ChildGroup
              where (relationship ((knownSince <= "2023-01-01" and start ((not dateFrom > "2022-06-01" and knownSince <= "2023-01-01")))) and knownSince <= "2023-01-01")
              totalCount
        """);

    [Fact]
    public void A_fragment_is_planned_for_each_scope_that_it_is_spread_under() => Equal(
        """
        { now: person(id: "p") { ...Known } again: person(id: "p") { ...Known } then: person(id: "p") @knownBy(date: "2022-01-01") { ...Known } }
        fragment Known on Person { knownSince positions { totalCount } }
        """,
        """
        Operation
          now: Seek Person by "p"
            knownSince
            positions: Expand Person.positions to Institution
              totalCount
          again: Seek Person by "p"
            knownSince
            positions: Expand Person.positions to Institution
              totalCount
          then: Seek Person by "p", known by "2022-01-01"
            knownSince: knownSince known by "2022-01-01"
            positions: Expand Person.positions to Institution
              where relationship (knownSince <= "2022-01-01")
              totalCount
        """);

    [Fact]
    public void Walks_and_groups_have_the_scope_of_their_field() => Equal(
        """
        { paths(from: ["a"], to: ["b"]) @asOf(date: "2022-01-01") { truncated paths { corroboration { level } } }
          transferGroups(by: [ORGANISERS]) @knownBy(date: "2022-01-01") { count } neighborhood(of: ["a"]) @knownBy(date: "2022-01-01") { omitted } }
        """,
        """
        Operation
          paths: Paths from ["a"], to ["b"], as of "2022-01-01"
            truncated
            paths
              corroboration: weakest corroboration
                level: corroboration.level
          transferGroups: Groups Transfer by each of organisers (relationship (knownSince <= "2022-01-01"))
            where knownSince <= "2022-01-01"
            count
          neighborhood: Neighborhood of ["a"], known by "2022-01-01"
            omitted
        """);

    [Fact]
    public void A_model_without_evidence_has_no_scope_of_knowledge()
    {
        Assert.Equal(["asOf"], Apis.Library.Schema.Directives.Where(directive => !directive.IsSpecified).Select(directive => directive.Name));
        Assert.Equal(["asOf", "knownBy"], Apis.Graph.Schema.Directives.Where(directive => !directive.IsSpecified).Select(directive => directive.Name));
    }

    [Theory]
    [InlineData("{ dataset @asOf(date: \"2022-01-01\") { version } }", "\"@asOf\" cannot stand on \"Query.dataset\", which is the same at any time: remove it.")]
    [InlineData("{ person(id: \"p\") { name @knownBy(date: \"2022-01-01\") } }", "\"@knownBy\" cannot stand on \"Person.name\", which has no rows to choose from: its places are the operation, its root fields, and fields that give a connection. Move it to the nearest of them.")]
    [InlineData("{ people { nodes @asOf(date: \"2022-01-01\") { id } } }", "\"@asOf\" cannot stand on \"PersonConnection.nodes\", which has no rows to choose from: its places are the operation, its root fields, and fields that give a connection. Move it to the nearest of them.")]
    [InlineData("{ transfer(id: \"t\") { from @asOf(date: \"2022-01-01\") { id } } }", "\"@asOf\" cannot stand on \"Transfer.from\", which has no rows to choose from: its places are the operation, its root fields, and fields that give a connection. Move it to the nearest of them.")]
    [InlineData("{ people @asOf { totalCount } }", "Directive \"@asOf\" argument \"date\" of type \"Date!\" is required, but it was not provided.")]
    [InlineData("{ people @asOf(date: \"2022\") { totalCount } }", "Expected value of type \"Date\", found \"2022\"; Expected a day such as \"2022-10-21\".")]
    [InlineData("query A($day: Date) { people @asOf(date: $day) { totalCount } }", "Variable \"$day\" of type \"Date\" used in position expecting type \"Date!\".")]
    [InlineData("{ people { totalCount } people @asOf(date: \"2022-01-01\") { nodes { id } } }", "Fields \"people\" conflict because they have differing directives. Use different aliases on the fields to fetch both if this was intentional.")]
    [InlineData("{ ... @asOf(date: \"2022-01-01\") { people { totalCount } } }", "Directive \"@asOf\" may not be used on INLINE_FRAGMENT, only on QUERY, FIELD.")]
    public void A_scope_stands_where_it_means_something_and_has_a_day(string document, string error) => Assert.Equal(
        error,
        string.Join('\n', new DocumentCompiler(Apis.Graph, CompilerLimits.Default).Compile(document).Errors.Select(found => found.Message)));

    private static void Equal(string document, string plan, string variables = "") => Assert.Equal(plan, Plan(Apis.Graph, document, variables));
}
