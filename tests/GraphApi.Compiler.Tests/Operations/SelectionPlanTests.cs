namespace GraphApi.Compiler.Tests.Operations;

public class SelectionPlanTests : PlanTests
{
    [Fact]
    public void A_list_with_relationships_citations_and_counts()
    {
        var plan = Plan(Apis.Graph, """
            query Wanted { people(where: { legalActs: { some: { kind: { eq: ARREST_WARRANT } } } }, order: [{ name: ASC }]) {
              totalCount nodes { id name
                positions { edges { cursor relationship { title since } node { name } } pageInfo { hasNextPage endCursor } }
                legalActs { edges { relationship { citations { nodes { stance source { title } } } } node { kind } } } } } }
            """);

        Assert.Equal(
            """
            Operation Wanted
              people: Scan Person
                where some legalActs (kind = ARREST_WARRANT)
                order by name ASC
                totalCount
                nodes
                  id
                  name
                  positions: Expand Person.positions to Institution
                    edges
                      cursor
                      relationship
                        title
                        since
                      node
                        name
                    pageInfo
                      hasNextPage
                      endCursor
                  legalActs: Expand Actor.legalActs to LegalAct
                    edges
                      relationship
                        citations: CitationsOf subject
                          nodes
                            stance
                            source: CitationEnd source
                              title
                      node
                        kind
            """,
            plan);
    }

    [Fact]
    public void Fragments_are_resolved_for_each_type()
    {
        var plan = Plan(Apis.Library, """
            { node(id: "x") { __typename id ... on Record { label } ... on Holder { name ...Held } ... on Embodiment { type start { number } end { title } } } }
            fragment Held on Holder { held: holdings(first: 1) { nodes { id } } }
            """);

        Assert.Equal(
            """
            Operation
              node: Seek any by "x"
                on Library
                  __typename: "Library"
                  id
                  label
                  name
                  held: Expand Holder.holdings to Copy
                    page first 1
                    nodes
                      id
                on Reader
                  __typename: "Reader"
                  id
                  label
                  name
                  held: Expand Holder.holdings to Copy
                    page first 1
                    nodes
                      id
                on Work
                  __typename: "Work"
                  id
                  label
                on Copy
                  __typename: "Copy"
                  id
                  label
                on Embodiment
                  __typename: "Embodiment"
                  id
                  type: "COPY_OF"
                  start: RelationshipEnd start
                    number
                  end: RelationshipEnd end
                    title
                on Holding
                  __typename: "Holding"
                  id
                on Partnership
                  __typename: "Partnership"
                  id
                on Mention
                  __typename: "Mention"
                  id
            """,
            plan);
    }

    [Fact]
    public void Fields_of_one_key_are_merged_and_keep_the_first_place()
    {
        var plan = Plan(Apis.Library, """
            { copies { nodes { of { title } number of { id } embodiment { id } } } copies { totalCount again: nodes { n: number } } }
            """);

        Assert.Equal(
            """
            Operation
              copies: Scan Copy
                nodes
                  of: ExpandSingle Copy.of
                    title
                    id
                  number
                  embodiment: ExpandSingle Copy.embodiment
                    id
                totalCount
                again: nodes
                  n: number
            """,
            plan);
    }

    [Fact]
    public void Skip_and_include_decide_when_the_plan_is_made()
    {
        const string Document = "query Q($yes: Boolean!) { works { totalCount @skip(if: $yes) nodes @include(if: $yes) { id } } }";

        Assert.Equal(
            """
            Operation Q
              works: Scan Work
                nodes
                  id
            """,
            Plan(Apis.Library, Document, """{"yes":true}"""));
        Assert.Equal(
            """
            Operation Q
              works: Scan Work
                totalCount
            """,
            Plan(Apis.Library, Document, """{"yes":false}"""));
    }

    [Fact]
    public void Corroboration_and_what_is_being_served()
    {
        var plan = Plan(Apis.Graph, """
            { dataset { version counts { type n: count } coversFrom }
              person(id: "a") { corroboration { level kinds: sourceKinds } knownSince }
              nodes(ids: ["a", "b"]) { id }
              citation(id: "c") { source { citations { totalCount } } subject { id } } }
            """);

        Assert.StartsWith(
            """
            Operation
              dataset: Dataset
                version
                counts
                each
                  type: countType
                  n: countValue
                coversFrom
              person: Seek Person by "a"
                corroboration
                  level: corroboration.level
                  kinds: corroboration.sourceKinds
                knownSince
              nodes: SeekMany by ["a", "b"]
                on Person
                  id
            """,
            plan,
            StringComparison.Ordinal);
        Assert.EndsWith(
            """
                on Statement
                  id
              citation: Seek Citation by "c"
                source: CitationEnd source
                  citations: CitationsFrom source
                    totalCount
                subject: CitationEnd subject
            """ + "\n" + string.Join('\n', Apis.Graph.Model.NodeTypes.Where(type => type.IsRecord).Select(type => type.Name)
                .Concat(Apis.Graph.Model.RelationshipTypes.Select(type => type.Name))
                .Select(name => $"      on {name}\n        id")),
            plan,
            StringComparison.Ordinal);
    }
}
